import { it } from 'vitest';
import { expectDates, FRIDAY } from '../expect-dates.ts';

it.each([
  ['publicado el viernes, 14 de marzo de 2025', 'viernes, 14 de marzo de 2025', '2025-03-14'],
  ['publié le 3 mai 2024', '3 mai 2024', '2024-05-03'],
  ['erschienen am Freitag, den 14. März 2025', 'Freitag, den 14. März 2025', '2025-03-14'],
  ['publicado em 3 de maio de 2024', '3 de maio de 2024', '2024-05-03'],
  ['опубликовано 14 марта 2025 года', '14 марта 2025 года', '2025-03-14'],
  ['en octubre de 2023', 'octubre de 2023', '2023-10'],
  ['el 5 de enero', '5 de enero', '2025-01-05'],
])('reads dates with the names of other languages: %s', (text, words, value) => {
  expectDates(text, FRIDAY, [[words, value]]);
});
