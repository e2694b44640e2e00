/** Where a scan says what it does; each face has its own. */
export interface Log {
  /** One fact, one line. */
  info(line: string): void
  warn(line: string): void
  /** Whether `debug` shows anything: what is dear to say need not be said otherwise. */
  readonly verbose: boolean
  /** Requests and decisions, for who asks for them. */
  debug(line: string): void
  /** How far reading has come; shown on a terminal only, and replaced by the next one. */
  progress(line: string): void
}
