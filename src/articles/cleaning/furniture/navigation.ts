/** Menus and ways around a page. Takes "Skip to main content", "Back to top"; refuses "Back to top of the league". */
export const NAVIGATION: readonly RegExp[] = [
  /^(?:skip|jump|go|return) (?:back )?to (?:the )?(?:main |top |home|site )?(?:content|navigation|menu|article|search|footer|top|homepage|home|page|main|story)$/,
  /^(?:back to top|top|menu|main menu|open menu|close menu|toggle (?:navigation|menu|search)|search|search for|search this site|home|homepage|close|back|next|previous|prev|next (?:article|post|story|page)|previous (?:article|post|story|page)|older posts?|newer posts?)$/,
  /^(?:sign in|sign up|sign out|log in|log out|login|logout|register|my account|create (?:an )?account|contact us|about us|contact|privacy|privacy policy|terms|terms of (?:use|service)|sitemap|site map|rss|rss feed|archives?|subscribe|subscribe now|donate|donate now|support us|advertise(?: with us)?|jobs|careers|help|faq|mobile version|desktop version|full site|view full site|edition|choose (?:your )?(?:edition|language)|language|settings)$/,
  /^(?:live broadcast|live stream|live updates|live ?blog|watch live|live tv|main slide|slide \d+|beginning of the article|end of the article|select important|on air|important|highlight important|dark mode|light mode|text size|font size|a\+|a-|a a a)$/,
  /^(?:you are here|home) ?(?:[>»›/:|] ?[^>»›/|]{1,40}){1,5}$/,
  /^(?:\p{L}+ ?[>»›|] ?){2,8}[\p{L} ]{1,40}$/u,
  /^(?:load(?:ing)?(?: more)?|show (?:more|less|all)|see (?:more|all)|view (?:more|all|comments)|read (?:full|the full) (?:article|story)|expand|collapse|continue reading|click here(?: to .{1,60})?|tap here .{1,60})$/,
  /^(?:print|print (?:this )?(?:article|page|story|version)|printer[- ]friendly(?: version| page)?|save (?:article|story|for later)|bookmark(?: this)?|add to favou?rites|download (?:as )?pdf|pdf version)$/,
  /^(?:filed under|tags?|tagged(?: (?:with|as))?|categories|category|topics?|keywords|labels|posted in|section|in this article|temas|etiquetas|mots[- ]cles|schlagworte|теги|метки) ?: ?.{0,200}$/,
  /^(?:reuse this content|explore more(?: on these topics)?|more on this topic|back to .{1,30}|go to .{1,30} page)$/,
  /^(?:« ?)?(?:previous|prev|older|newer|next)(?: (?:post|article|page))?(?:[^a-z]{1,6}(?:previous|older|newer|next)(?: (?:post|article|page))?)+$/,
  /^(?:tags|topics|categories|keywords|labels|in this article|table of contents|contents|on this page)$/,
  /^[\p{L} ]{0,20}\d{1,3}[ -]?min(?:ute)?s?(?: read)?$/u,
  /^(?:reading time|read time|estimated reading time|est\. read)\b.{0,30}$/,
  /^(?:from wikipedia,? the free encyclopedia|\[? ?edit ?\]?|jump to navigation|jump to search|\{[{%].{0,200}[}%]\}|toc)$/,
  /^(?:inicio|menu principal|buscar|volver arriba|accueil|startseite|suche|главная|меню|поиск|ir al contenido|aller au contenu|zum inhalt springen)$/,
];
