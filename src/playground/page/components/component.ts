/**
 * A component of a message as Discord's API writes it, read without trust: newer kinds and missing fields must not
 * break the page.
 */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  readonly content?: string;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly media?: { readonly url?: string };
  readonly items?: readonly {
    readonly media?: { readonly url?: string };
    readonly description?: string | null;
    readonly spoiler?: boolean;
  }[];
  readonly file?: { readonly url?: string };
  readonly name?: string;
  readonly size?: number;
  readonly description?: string | null;

  readonly style?: number;
  readonly label?: string;
  readonly emoji?: { readonly name?: string | null };
  readonly url?: string;
  readonly custom_id?: string;
  readonly disabled?: boolean;

  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly SelectOption[];
  readonly default_values?: readonly { readonly id: string }[];
  readonly channel_types?: readonly number[];

  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly required?: boolean;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

/** Discord's numbers of the kinds that the page shows. */
export const KIND = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;
