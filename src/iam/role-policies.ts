/** A role's policies as IAM gave them, before anything of them is parsed. */

/** A policy document as IAM gave it. */
export interface PolicyDocument {
  /** The name of an inline policy, the ARN of a managed one. */
  name: string
  /** The version of a managed policy that is in force, like `v3`. */
  version?: string
  document: unknown
}

/** A role's policies as far as they could be read. */
export interface RolePolicies {
  policies: PolicyDocument[]
  /** Absent where the role has none, or it could not be read. */
  boundary?: PolicyDocument
  /** Why nobody knows whether there is a boundary, or what it says. */
  boundaryUnread?: string
  /** ARN of the role template that the role was made of; absent where there is none, or it is not known. */
  template?: string
  /** What else could not be read, and why. Anything here means that the role cannot be judged. */
  unread: { what: string; why: string }[]
}

export interface RoleSource {
  /** Never throws: what could not be read is told in `unread`. */
  policies(roleArn: string): Promise<RolePolicies>
}
