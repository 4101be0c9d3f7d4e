import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Headers that keep the pages to themselves: scripts and styles only from our own files, no inline code, nothing from elsewhere, no
 * framing. No HTTPS headers: the server speaks plain HTTP on the loopback only.
 */
export function createSecurityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // `data:` is how a drawing becomes a PNG file, in the browser.
        imgSrc: ["'self'", 'data:'],
        // The layout of large drawings.
        workerSrc: ["'self'"],
        connectSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}
