/** Advertising and its labels. Takes "Advertisement", "Story continues below"; refuses "Advertisement revenue fell". */
export const ADVERTISING: readonly RegExp[] = [
  /^(?:advertisements?|advertising|advert|ad|ads|ads by google|sponsored|sponsored (?:content|post|link|by .{1,40})|promoted|promoted content|paid (?:content|post|partnership)|partner content|publicidad|publicite|werbung|anzeige|реклама|pubblicita|publicidade)$/,
  /^(?:(?:the )?(?:story|article|post) )?continues? (?:reading )?(?:below|after)(?: (?:the |this )?(?:ad|advert|advertisement|advertising|sponsor|video|newsletter))?$/,
  /^(?:scroll (?:down )?(?:to|for) .{1,40}|skip (?:ad|advertisement)|remove ads|go ad[- ]free|why (?:am i seeing )?this ad|report (?:this )?ad|close ad)$/,
  /^(?:advertisement\s*[-–|:].{1,80}|please (?:disable|turn off) your ad ?blocker.{0,160})$/,
];
