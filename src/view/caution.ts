/** One thing to know before anything is removed: what it is, and the untrusted names that belong to it. */
export interface Caution {
  title: string
  text: string
  names: string[]
  /** Whether a page of one screen tells it in a line of its own. */
  standsApart?: true
}
