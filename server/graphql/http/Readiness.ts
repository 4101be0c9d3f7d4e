/** Whether questions can be answered now, and if not, why and what happens next. */
export type Readiness =
  | { readonly ready: true }
  | {
      readonly ready: false;
      /** STARTING and STORE_DOWN mend themselves; STOPPING does not. */
      readonly state: 'STARTING' | 'STORE_DOWN' | 'STOPPING';
      readonly ja: string;
      readonly en: string;
    };
