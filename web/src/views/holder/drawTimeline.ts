import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatPeriod } from '../../text/formatPeriod.ts';
import { formatDay } from '../../text/day.ts';
import type { Texts } from '../../text/Texts.ts';
import { isEntrustment, type Contract } from '../../facts/contractTable.ts';
import type { Certificate } from './buildHolder.ts';
import { buildTimeline, type DatedThing, type Stretch, type Timeline, type TimelineRow } from './buildTimeline.ts';
import { certificateDay } from './certificateTable.ts';

const ROW = 28;

/** Contracts as bars and certificates as points over years; the tables beneath say the same in words. */
export function drawTimeline(
  contracts: readonly Contract[],
  certificates: readonly Certificate[],
  day: string | undefined,
  texts: Texts,
): TemplateResult | undefined {
  const days = certificates.flatMap((certificate) => certificateDay(certificate)?.day ?? []);
  const timeline = buildTimeline(contracts.map(toThing), day === undefined ? days : [...days, day]);
  if (timeline === undefined) return undefined;
  const at = day === undefined ? undefined : timeline.pointOf(day);
  const schemes = [...new Set(certificates.map(({ scheme }) => scheme))];
  return html`<figure class="timeline" role="img" aria-label=${texts.holder.timeline}>
    <div class="timeline-row is-axis"><span></span>${drawAxis(timeline)}</div>
    ${timeline.rows.map((row) => drawRow(row, at, texts))}
    ${schemes.map((scheme) => {
      const held = certificates.filter((certificate) => certificate.scheme === scheme);
      return html`<div class="timeline-row is-points">
        <span class="timeline-name"
          >${texts.words.certificateScheme[scheme]}${
            held.some((certificate) => certificateDay(certificate) === undefined)
              ? html`<span class="unknown-word">${texts.holder.dayNotStated}</span>`
              : undefined
          }</span
        >${drawPoints(held, timeline, at)}
      </div>`;
    })}
    ${
      day === undefined
        ? undefined
        : html`<div class="timeline-row is-day">
            <span></span
            ><svg height="26" aria-hidden="true">
              <svg x="${at ?? 0}%" overflow="visible">
                <text class="timeline-day" x="0" y="18" text-anchor=${anchorOf(at ?? 0)}>
                  ▲ ${texts.parts.day} ${formatDay(day, texts.lang)}
                </text>
              </svg>
            </svg>
          </div>`
    }
  </figure>`;
}

function toThing(contract: Contract): DatedThing {
  const own = contract.periods.map(({ period }) => period);
  const tasks = isEntrustment(contract)
    ? contract.parties.flatMap((party) => party.tasks.flatMap(({ periods }) => periods.map(({ period }) => period)))
    : [];
  const periods =
    own.length > 0 ? own : tasks.length > 0 ? tasks : contract.effect.authorities.flatMap(({ period }) => period ?? []);
  return { id: contract.id, name: contract.name, periods, renewsByItself: !isEntrustment(contract) };
}

function anchorOf(at: number): 'start' | 'middle' | 'end' {
  if (at < 12) return 'start';
  return at > 88 ? 'end' : 'middle';
}

function drawAxis({ years }: Timeline): TemplateResult {
  return html`<svg height="22" aria-hidden="true">
    ${years.map(({ year, at }) => svg`<line class="timeline-grid" x1="${at}%" x2="${at}%" y1="0" y2="22" /><text x="${at}%" dx="4" y="15">${year}</text>`)}
  </svg>`;
}

function drawRow(row: TimelineRow, at: number | undefined, texts: Texts): TemplateResult {
  const isUnknown = row.stretches.some(({ kind }) => kind === 'UNKNOWN');
  const words = row.periods.map((period) => formatPeriod(period, texts));
  return html`<div class="timeline-row">
    <span class="timeline-name"
      ><span lang="ja">${row.name}</span
      ><span class=${isUnknown ? 'unknown-word' : 'dim'}
        >${words.length === 0 ? texts.parts.periodNotStated : words.join('、')}</span
      ></span
    >
    <svg height=${ROW} aria-hidden="true">
      ${HATCH} ${row.stretches.map(drawStretch)}
      ${row.caps.map((cap) => svg`<svg x="${cap}%" overflow="visible"><rect class="timeline-cap" x="-3" y="2" width="6" height="24" /></svg>`)}
      ${row.goesOn ? svg`<svg x="100%" overflow="visible"><path class="timeline-onward" d="M-14 4 0 14-14 24z" /></svg>` : undefined}
      ${drawDay(at)}
    </svg>
  </div>`;
}

/** The one hatch, as everywhere. */
const HATCH = svg`<defs><pattern id="timeline-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="8" height="8" /><rect class="hatch-line" width="2.2" height="8" /></pattern></defs>`;

function drawStretch({ from, to, kind }: Stretch): SVGTemplateResult {
  return svg`<rect class="timeline-bar is-${kind.toLowerCase()}" x="${from}%" y="4" width="${Math.max(to - from, 0.4)}%" height="20" />`;
}

function drawPoints(certificates: readonly Certificate[], timeline: Timeline, at: number | undefined): TemplateResult {
  const points = certificates.flatMap((certificate) => {
    const dated = certificateDay(certificate);
    return dated === undefined ? [] : [{ certificate, x: timeline.pointOf(dated.day) }];
  });
  const xs = points.map(({ x }) => x);
  return html`<svg height=${ROW} aria-hidden="true">
    ${points.length > 1 ? svg`<line class="timeline-between" x1="${Math.min(...xs)}%" x2="${Math.max(...xs)}%" y1="14" y2="14" />` : undefined}
    ${points.map(({ certificate, x }) =>
      certificate.state === 'HELD'
        ? svg`<svg x="${x}%" overflow="visible"><circle class="timeline-point" cx="0" cy="14" r="8" /><path class="timeline-check" d="m-4 14 3 3 5-6" /></svg>`
        : svg`<svg x="${x}%" overflow="visible"><circle class="timeline-point is-unknown" cx="0" cy="14" r="8" /><text class="timeline-question" x="0" y="19" text-anchor="middle">?</text></svg>`,
    )}
    ${drawDay(at)}
  </svg>`;
}

function drawDay(at: number | undefined): SVGTemplateResult | undefined {
  return at === undefined ? undefined : svg`<line class="timeline-now" x1="${at}%" x2="${at}%" y1="0" y2=${ROW} />`;
}
