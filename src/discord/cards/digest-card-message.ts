import type { Digest } from '../../digests/digest.ts';
import { digestPainting } from '../../digests/digest-painting.ts';
import { paintElsewhere } from '../../pictures/paint-elsewhere.ts';
import { type CardFile, type CardMessage, cardMessage } from '../payload.ts';
import { digestCard, shownNumbers } from './digest-card.ts';

export interface DigestMessageOptions {
  /** Fingerprint of the corpus. */
  readonly index: string;
  /** Id of the role that is told of the digest; nobody else is ever pinged. */
  readonly role?: string | undefined;
  /** False for one without its picture. */
  readonly picture?: boolean;
  /** Told when the picture could not be drawn; the digest is whole without it. */
  readonly onFailure?: (error: unknown) => void;
}

/** The post of a digest; `allowedMentions` names its role alone, where it has one. */
export interface DigestMessage extends Omit<CardMessage, 'allowedMentions'> {
  readonly allowedMentions: { parse: []; roles?: string[]; repliedUser: false };
}

const FILE_NAME = 'digest.png';

/** A digest as a message with its picture. */
export async function digestMessage(
  digest: Digest,
  { index, role, picture: isWanted = true, onFailure }: DigestMessageOptions,
): Promise<DigestMessage> {
  const file = isWanted ? await drawFile(digest, role, onFailure) : null;
  const picture = file && { url: `attachment://${FILE_NAME}`, altText: file.description };
  return {
    ...cardMessage(digestCard({ digest, index, role, picture: picture ?? undefined })),
    allowedMentions: { parse: [], ...(role !== undefined && { roles: [role] }), repliedUser: false },
    ...(file !== null && { files: [file] }),
  };
}

async function drawFile(
  digest: Digest,
  role: string | undefined,
  onFailure: DigestMessageOptions['onFailure'],
): Promise<CardFile | null> {
  try {
    const numberOf = shownNumbers(digest, role);
    const painting = digestPainting(digest, ({ excerpt }) => numberOf(excerpt));
    if (painting === null) return null;
    const { png, altText } = await paintElsewhere(painting);
    return { attachment: Buffer.from(png), name: FILE_NAME, description: altText };
  } catch (error) {
    onFailure?.(error);
    return null;
  }
}
