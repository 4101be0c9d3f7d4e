import { pino, type Logger } from 'pino';

/** The log: one JSON line an event on standard output, written before the call returns so that nothing is lost at a sudden end. */
export function createLog(): Logger {
  const options = {
    base: { name: 'michisuji' },
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return pino(options, pino.destination({ fd: 1, sync: true }));
}
