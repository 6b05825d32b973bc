/** The time as Discord writes it, to the microsecond and with its zone. */
export function timeNow(): string {
  return new Date().toISOString().replace('Z', '000+00:00');
}
