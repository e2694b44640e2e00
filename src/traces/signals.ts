/**
 * The name under which Application Signals counts the requests of an application. Only ADOT writes it where it counts all requests itself:
 * of spans that come from elsewhere AWS adds it, and counts what sampling has kept.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AppSignals-StandardMetrics.html
 */
import { record, text, type Json } from './document.ts'

export interface Signal {
  service: string
  /** Absent where the span does not say. */
  environment?: string
}

const ADOT = /-aws\d*$/

/** @param json a document that stands for a request */
export function signalOf(json: Json): Signal | undefined {
  const attributes = record(record(json['metadata'])?.['default']) ?? {}
  const annotations = record(json['annotations']) ?? {}
  const told = (name: string): string | undefined => text(annotations[name]) ?? text(attributes[name])
  const isAdots =
    annotations['aws.local.service'] !== undefined ||
    ADOT.test(text(attributes['otel.resource.telemetry.auto.version']) ?? '')
  const service = told('aws.local.service')
  if (!isAdots || service === undefined || service.startsWith('Unknown')) return undefined
  const environment = told('aws.local.environment')
  return { service, ...(environment !== undefined && { environment }) }
}
