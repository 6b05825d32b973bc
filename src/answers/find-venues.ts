import type { Annotation } from '../annotations/annotation.ts';
import type { Span } from '../text/span.ts';

const VENUES =
  'mountains?|hills?|valley|forest|woods?|desert|jungle|coast|beach|river|lake|sea|ocean|bay|harbou?r|port|docks?|pier|island|airport|airfield|station|railway|road|motorway|bridge|tunnel|square|park|gardens?|cemetery|farm|field|market|shop|store|supermarket|mall|hotel|restaurant|bar|pub|caf[eé]|church|cathedral|mosque|synagogue|temple|monastery|school|university|college|library|museum|theatre|theater|cinema|stadium|arena|hospital|clinic|prison|jail|court|courtroom|courthouse|factory|plant|mine|quarry|warehouse|office|headquarters|embassy|palace|castle|house|home|apartment|flat|villa|building|tower|laboratory|lab|base|barracks|camp|border|capital|suburb|village|town|hall|cellar|basement|attic|cave|ship|boat|ferry|plane|train|bus|car';
// Takes "in the mountains", "at the summer palace", "in an old customs house"; refuses "of the palace".
const VENUE = new RegExp(
  `\\b(?:in|at|from|near|outside|inside|on|onto|into|off|under|behind) ((?:the|an?|his|her|its|their) (?:[\\p{Ll}-]+ ){0,3}?(?:${VENUES})\\b(?: of \\p{Lu}[\\p{L}’-]+)?)(?!['’]s?\\b)`,
  'gu',
);

/** Where a text says that something is without naming a place: "in the mountains"; none that holds a known one. */
export function findVenues(text: string, known: readonly Span[]): Annotation[] {
  return [...text.matchAll(VENUE)].flatMap((match) => {
    const [whole, venue = ''] = match;
    const start = match.index + whole.length - venue.length;
    const end = start + venue.length;
    return known.some((each) => each.start < end && start < each.end) ? [] : [{ start, end, text: venue }];
  });
}
