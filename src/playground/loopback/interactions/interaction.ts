import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';
import type { Channel } from '../world/channel.ts';
import { FLAG, type Message } from '../world/message.ts';
import { makePromised } from './promised.ts';
import type { Acknowledgement, Run } from './run.ts';

/** What an interaction is about. */
export interface InteractionFacts {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly user: APIUser;
  readonly channel: Channel;
  /** The message whose component was used, or whose component opened the modal. */
  readonly source: Message | null;
  /** As INTERACTION_CREATE carries it. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Milliseconds in which it has to be acknowledged. */
  readonly lateAfter: number;
}

/** An interaction, from what a person did to the last that the bot says of it. */
export class Interaction implements Run {
  readonly facts: InteractionFacts;
  readonly sentAt = performance.now();
  modal: APIModalInteractionResponseCallbackData | null = null;
  choices: readonly APIApplicationCommandOptionChoice[] | null = null;
  failed: string | null = null;
  /** The kind of the first answer; null until then. */
  answeredWith: number | null = null;
  originalId: string | null = null;
  #refusals: readonly string[] = [];
  readonly #followupIds: string[] = [];
  readonly #acknowledged = makePromised<Acknowledgement>();
  readonly #answered = makePromised<Message>();
  #changed = makePromised<void>();
  readonly #timer: NodeJS.Timeout;

  readonly #onFail: (reason: string) => void;

  constructor(facts: InteractionFacts, onFail: (reason: string) => void = () => {}) {
    this.facts = facts;
    this.#onFail = onFail;
    this.#timer = setTimeout(
      () => this.fail(`never acknowledged within ${facts.lateAfter} ms${this.#whyRefused()}`),
      facts.lateAfter,
    );
    this.#timer.unref();
  }

  get interactionId(): string {
    return this.facts.id;
  }

  get acknowledged(): Promise<Acknowledgement> {
    return this.#acknowledged.promise;
  }

  get answered(): Promise<Message> {
    return this.#answered.promise;
  }

  get isLate(): boolean {
    return this.answeredWith === null && performance.now() - this.sentAt > this.facts.lateAfter;
  }

  get followups(): readonly Message[] {
    return this.#followupIds.flatMap((id) => this.facts.channel.messages.get(id)?.message ?? []);
  }

  response(): Message | null {
    return this.facts.channel.messages.get(this.originalId ?? '')?.message ?? null;
  }

  changed(): Promise<void> {
    return this.#changed.promise;
  }

  acknowledge(type: number, data: unknown): void {
    clearTimeout(this.#timer);
    this.answeredWith = type;
    this.#acknowledged.resolve({ type, at: performance.now(), data });
    if (type === 8 || type === 9) {
      this.#answered.reject(new Error(`answered with ${type === 8 ? 'choices' : 'a modal'}`));
    }
    this.touch();
  }

  /** Tells those who wait that the original response is there or was edited. */
  show(message: Message): void {
    this.originalId = message.id;
    if (((message.flags ?? 0) & FLAG.loading) === 0) this.#answered.resolve(message);
    this.touch();
  }

  follow(message: Message): void {
    this.#followupIds.push(message.id);
    this.touch();
  }

  /** Notes why an answer was refused, for the words of the failure if no other comes. */
  refuse(complaints: readonly string[]): void {
    this.#refusals = complaints;
  }

  fail(reason: string): void {
    this.failed = reason;
    this.#onFail(reason);
    const error = new InteractionFailed(reason);
    this.#acknowledged.reject(error);
    this.#answered.reject(error);
    this.touch();
  }

  touch(): void {
    const before = this.#changed;
    this.#changed = makePromised<void>();
    before.resolve();
  }

  #whyRefused(): string {
    return this.#refusals.length === 0 ? '' : `; what came was refused: ${this.#refusals.join('; ')}`;
  }

  /** Stops its clock. */
  end(): void {
    clearTimeout(this.#timer);
  }
}

/** What those who wait for an interaction get where the bot did not answer. */
export class InteractionFailed extends Error {}
