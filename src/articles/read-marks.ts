/** A line of text or Markdown as a reader sees it: marks read, references resolved, blanks one space each. */
export function readMarks(written: string): string {
  return written
    .replace(/!\[[^\]\n]{0,300}\]\([^)\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/g, ' ')
    .replace(/\[([^\]\n]{1,500})\]\((?:https?:|mailto:|\/|#|\.)[^)\s]{0,2000}(?:\s"[^"\n]{0,300}")?\)/g, '$1')
    .replace(/\[\^[^\]\s]{1,40}\]/g, '')
    .replace(/(?<![\p{L}\p{N}\\])(\*{1,3}|_{1,3})(?=\S)([^*_\n]{1,2000}?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/(?<!\\)`([^`\n]{1,500})`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .replace(/(?: {2}|\\)?(?:\r\n|[\r\n])/g, ' ')
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
