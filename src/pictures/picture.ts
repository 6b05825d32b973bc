/** A drawing and what it says in words. */
export interface Picture {
  /** For `renderPng`; the same for the same input, byte for byte. */
  readonly svg: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** For people who do not see it: the same in short, at most 1,024 UTF-16 units, which is Discord's limit. */
  readonly altText: string;
  /** All that was to be drawn, whole and in lines, what the picture had no room for too. */
  readonly text: string;
}

/** As wide as Discord shows an image on a phone, times two and a half. */
export const PICTURE_WIDTH = 1000;
/** Beyond twice its width a picture no longer fits a phone's screen. */
export const MOST_HEIGHT = 2000;
/** Free on every side of the panel. */
export const MARGIN = 36;
