import { z } from 'zod';
import { readJsonCell, readTextCell, selectText, writeJsonCell } from './cells.ts';
import type { Connection } from './connection.ts';
import { StoreError } from './store-error.ts';

/** Entries kept of each server, some megabytes at most; the oldest go first. */
export const FEEDBACK_PER_GUILD = 10_000;

/** Characters kept of a question: as many as Discord lets one type into a command. */
export const QUESTION_LENGTH = 6_000;

/** Citations kept with an entry; an answer shows fewer. */
export const CITATIONS_PER_ENTRY = 50;

const VERDICTS = ['helpful', 'unhelpful', 'unanswered'] as const;

/** What is kept of a vote, without the user. */
export interface Feedback {
  /** null for a direct message. */
  readonly guildId: string | null;
  /** ISO date. */
  readonly day: string;
  readonly verdict: (typeof VERDICTS)[number];
  readonly command: string;
  readonly question: string;
  readonly citations: readonly string[];
}

/** A vote of a user, who is known by a hash alone. */
export interface UserFeedback extends Feedback {
  readonly userHash: string;
}

/** Votes on answers. */
export interface FeedbackStore {
  /** Keeps the entry; one of the same user on the same question, there and with the same command, makes way for it. */
  addFeedback(entry: UserFeedback): void;
  /** A server's entries, the oldest first; null for those of direct messages. */
  feedback(guildId: string | null): Iterable<Feedback>;
}

const ENTRY = z.object({
  day: z.iso.date(),
  verdict: z.enum(VERDICTS),
  command: z.string(),
  question: z.string(),
  citations: z.array(z.string()),
});

const COLUMNS = ['day', 'verdict', 'command', 'question', 'citations'].map(selectText).join(', ');

// Rows held in memory while a server's feedback is read.
const PAGE = 200;

/** Votes kept in that database, so many of each server. */
export function openFeedback(
  connection: Connection,
  perGuild: number,
  onWarning: (message: string) => void,
): FeedbackStore & VoteKeeper {
  function read(row: unknown, guildId: string | null): Feedback | undefined {
    const cells = row as Record<string, unknown>;
    const entry = ENTRY.safeParse({
      day: readTextCell(cells.day),
      verdict: readTextCell(cells.verdict),
      command: readJsonCell(cells.command, z.string()),
      question: readJsonCell(cells.question, z.string()),
      citations: readJsonCell(cells.citations, z.array(z.string())),
    });
    if (entry.success) return { guildId, ...entry.data };
    onWarning(`${connection.path}: row ${cells.id} of the feedback is damaged and left out.`);
    return undefined;
  }

  return {
    addFeedback(entry) {
      if (!ENTRY.safeParse(entry).success) {
        throw new StoreError(`No such feedback can be kept: "${entry.verdict}" on ${entry.day}.`);
      }
      const guild = entry.guildId ?? '';
      const command = writeJsonCell(entry.command);
      const question = writeJsonCell(cutQuestion(entry.question));
      const citations = writeJsonCell(entry.citations.slice(0, CITATIONS_PER_ENTRY));
      connection.atOnce(() => {
        connection.change(
          'DELETE FROM feedback WHERE guild_id = ? AND user_hash = ? AND command = ? AND question = ?',
          guild,
          entry.userHash,
          command,
          question,
        );
        connection.change(
          `INSERT INTO feedback (guild_id, user_hash, day, verdict, command, question, citations)
           VALUES (?, ?, ?, ?, ?, ?, ?)`,
          guild,
          entry.userHash,
          entry.day,
          entry.verdict,
          command,
          question,
          citations,
        );
        connection.change(
          `DELETE FROM feedback WHERE guild_id = ?1 AND id <=
             (SELECT id FROM feedback WHERE guild_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)`,
          guild,
          perGuild,
        );
      });
    },
    *feedback(guildId) {
      let last = 0;
      for (;;) {
        const rows = connection.rows(
          `SELECT id, ${COLUMNS} FROM feedback
           WHERE guild_id = ? AND id > ? ORDER BY id LIMIT ${PAGE}`,
          guildId ?? '',
          last,
        );
        for (const row of rows) {
          const entry = read(row, guildId);
          if (entry !== undefined) yield entry;
        }
        const next = Number((rows.at(-1) as { id: unknown } | undefined)?.id);
        // In a database damaged by now the rows may come in any order.
        if (rows.length < PAGE || !(next > last)) return;
        last = next;
      }
    },
    votesOf(userHash) {
      const [row] = connection.rows('SELECT count(*) AS kept FROM feedback WHERE user_hash = ?', userHash);
      return Number((row as { kept: unknown }).kept);
    },
    forgetVotes(column, value) {
      return connection.change(`DELETE FROM feedback WHERE ${column} = ?`, value);
    },
  };
}

/** What the store itself needs of the votes. */
interface VoteKeeper {
  /** How many are kept of a user. */
  votesOf(userHash: string): number;
  /** Deletes those of a server or a user; how many those were. */
  forgetVotes(column: 'guild_id' | 'user_hash', value: string): number;
}

/** The question's beginning, with no character cut in two. */
function cutQuestion(question: string): string {
  return question
    .toWellFormed()
    .slice(0, QUESTION_LENGTH)
    .replace(/[\uD800-\uDBFF]$/, '');
}
