import { fold } from '../text/fold.ts';

/** A name folded so that its transliterations meet: "Sergey Riabkov" and "Sergei Ryabkov", "Tareck" and "Tarek". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/iy\b|yy\b|ey\b|ei\b|ij\b|y\b/g, 'i')
    .replace(/ya|ja/g, 'ia')
    .replace(/yu|ju/g, 'iu')
    .replace(/ck/g, 'k')
    .replace(/kh/g, 'h')
    .replace(/(\p{L})\1/gu, '$1');
}
