/** What an application may be traced with. */

/** X-Ray SDKs that take a list of parameters to record. */
export type Sdk = 'node' | 'python' | 'java' | 'dotnet'
export type Instrumented = Sdk | 'opentelemetry'

export const INSTRUMENTED: readonly Instrumented[] = ['node', 'python', 'java', 'dotnet', 'opentelemetry']
