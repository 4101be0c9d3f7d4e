/** The API answered with errors; `code` is that of the first. */
export class ApiRefusal extends Error {
  readonly code: string;

  constructor(errors: readonly { readonly extensions?: { readonly code?: string } }[]) {
    super(`The API answered: ${JSON.stringify(errors).slice(0, 1000)}`);
    this.code = errors[0]?.extensions?.code ?? 'WITHOUT_CODE';
  }
}
