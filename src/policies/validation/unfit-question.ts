/** AWS finds fault with a question itself, so that a part of it may still be answered. */
export class UnfitQuestion extends Error {
  override name = 'UnfitQuestion'
}
