export const SHINJUKU_36 = 'shinjuku/36-card-terminal';
export const PAPER_36 = `source-document:${SHINJUKU_36}`;
export const MATTER_36 = `matter:${SHINJUKU_36}/s2`;
export const PHOTO = `information-item:${SHINJUKU_36}/shinsei/顔写真`;
export const SEND = `flow:${SHINJUKU_36}/send`;
export const MIGRATION = 'migration:shinjuku/8-childcare-standard-system/standardisation';
