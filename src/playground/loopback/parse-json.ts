// Taken: `{"message_id": 1234567890123456789}`; refused: `{"content": "1234567890123456789"}`.
const HAS_LONG_NUMBER = /[:[,]\s*\d{17,20}\s*[,}\]]/;
const STRING_OR_LONG_NUMBER = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])\d{17,20}(?![\d.eE])/g;

/** The JSON, with ids that a client wrote as numbers as the texts that they are; a number would lose their end. */
export function parseJson(text: string): unknown {
  if (!HAS_LONG_NUMBER.test(text)) return JSON.parse(text);
  return JSON.parse(
    text.replace(STRING_OR_LONG_NUMBER, (part) => (part.startsWith('"') ? part : `"${part}"`)),
  );
}
