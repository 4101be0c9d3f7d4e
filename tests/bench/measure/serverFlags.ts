/** What `npm start` gives Node besides the program, so that the bench measures the server as it runs (package.json). */
export const SERVER_FLAGS: readonly string[] = ['--max-semi-space-size=64'];
