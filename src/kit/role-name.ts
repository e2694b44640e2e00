/** `shop-api` of `arn:aws:iam::111122223333:role/path/shop-api`. */
export function roleName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}
