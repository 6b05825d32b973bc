// "more than", "an estimated", "just under", "some": the words before a number that say how sure or how much it is.
const QUALIFIER =
  /(?<![\p{L}\p{N}])((?:(?:well|just|slightly|significantly|far|much|no|not|many|a little) )?(?:more|less|fewer|greater|higher|lower|better) than|(?:just |well |a little )?(?:over|under|above|below)|at (?:least|most)|up to|as (?:many|much|few|little|high|low) as|close to|(?:just )?(?:about|around)|approximately|roughly|nearly|almost|some|only|exactly|every|a couple of|minus|an? (?:estimated|additional|further|reported|record|total of|whopping|staggering|combined)|another|several|a few|many|upwards? of|in excess of|(?:just )?short of|not quite|between|a minimum of|a maximum of|circa|merely|barely|hardly)\s+$/iu;

/** The qualifier that ends a text, with its length, blanks in; null where none does. */
export function findQualifier(
  before: string,
): { readonly qualifier: string; readonly length: number } | null {
  const match = QUALIFIER.exec(before.slice(-34));
  if (!match) return null;
  return { qualifier: match[1] as string, length: match[0].length };
}
