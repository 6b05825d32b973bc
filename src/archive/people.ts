import type { NameType } from '../annotations/annotation.ts';

/** A role that an article gives a person: "Oil Minister". */
export interface RoleFact {
  readonly role: string;
  /** Citation of the passage that says so. */
  readonly citation: string;
}

/** Somebody or something named in the corpus, whatever the spelling. */
export interface Person {
  /** Canonical: the fullest and commonest spelling. */
  readonly name: string;
  readonly type: NameType;
  /** Every spelling found, the canonical one first, then the commonest. */
  readonly spellings: readonly string[];
  readonly roles: readonly RoleFact[];
  /** Citations of the passages that name them, in the order of the corpus. */
  readonly citations: readonly string[];
  /** Why spellings that differ were taken for one, in words; empty where none were. */
  readonly reasons?: readonly string[];
}

/** Who is who in the corpus: persons, organisations and places. */
export interface People {
  /** Most passages first, then by name. */
  readonly all: readonly Person[];
  /** Those whom a name as typed can mean (accents, case, slips, surname alone forgiven), best first; often empty. */
  find(name: string): readonly Person[];
  /** The known names that look most like one that is not known, best first, at most three. */
  near?(name: string): readonly Person[];
  /** The canonical name of a name as one article writes it; the name itself where nothing is known. */
  canonical(articleId: string, name: string): string;
}
