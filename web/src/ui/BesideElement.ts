import { LitElement } from 'lit';
import type { Outcome } from '../api/Outcome.ts';

/**
 * A part that is asked for beside the page, which does not wait for it. An element of its own because it has states of its own: on its
 * way (`outcome` undefined), failed with another try (`retry`), there. Who extends it calls `load` when what it asks for has changed.
 */
export abstract class BesideElement<Answer> extends LitElement {
  declare outcome: Outcome<Answer> | undefined;
  #running = new AbortController();

  /** Asks the server; what was asked before is given up. */
  protected abstract askFor(signal: AbortSignal): Promise<Outcome<Answer>>;

  /** Light DOM: the page's styles hold. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running.abort();
  }

  readonly retry = (): void => {
    void this.load();
  };

  protected async load(): Promise<void> {
    this.#running.abort();
    const mine = new AbortController();
    this.#running = mine;
    this.outcome = undefined;
    const outcome = await this.askFor(mine.signal);
    if (!mine.signal.aborted && outcome.kind !== 'ABORTED') this.outcome = outcome;
  }
}
