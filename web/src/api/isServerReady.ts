/** Whether the server can answer questions now. */
export async function isServerReady(): Promise<boolean> {
  try {
    return (await fetch('/readyz')).ok;
  } catch {
    return false;
  }
}
