/**
 * Stands in for the few parts of Microsoft Ajax 3.5 that Office.js calls. The real file is on a CDN
 * that the sandbox does not need to reach, and is not in the npm package. Written from how Office.js
 * uses it, not from its source.
 */

interface ParameterSpec {
  name?: string
  type?: new (...args: never[]) => unknown
  optional?: boolean
  mayBeNull?: boolean
}

const page = window as unknown as Record<string, unknown>

const errorMaker = (kind: string) => (parameter?: string | null, message?: string) =>
  Object.assign(
    new Error(`${kind}: ${message ?? ''}${parameter ? `\nParameter name: ${parameter}` : ''}`),
    { name: kind, paramName: parameter },
  )

function validateParameter(value: unknown, spec: ParameterSpec, name?: string): Error | null {
  if (value === undefined)
    return spec.optional ? null : errorMaker('Sys.ArgumentUndefinedException')(name)
  if (value === null) return spec.mayBeNull ? null : errorMaker('Sys.ArgumentNullException')(name)
  if (spec.type && !(Object(value) instanceof spec.type))
    return errorMaker('Sys.ArgumentTypeException')(name)
  return null
}

function validateParams(args: ArrayLike<unknown>, specs: readonly ParameterSpec[]): Error | null {
  for (const [index, spec] of specs.entries()) {
    const value = args[index]
    const error = validateParameter(value, spec, spec.name)
    if (error && !(value === undefined && spec.mayBeNull)) return error
  }
  return null
}

function registerNamespace(path: string): void {
  let place = page
  for (const part of path.split('.')) place = (place[part] ??= {}) as Record<string, unknown>
}

function registerClass(this: unknown): unknown {
  return this
}

Object.assign(Function, {
  registerNamespace,
  registerClass: () => undefined,
  _validateParameter: validateParameter,
  _validateParams: validateParams,
})
Object.assign(Function.prototype, { registerClass })
Object.assign(Error, {
  argument: errorMaker('Sys.ArgumentException'),
  argumentNull: errorMaker('Sys.ArgumentNullException'),
  argumentType: errorMaker('Sys.ArgumentTypeException'),
  parameterCount: (message?: string) =>
    errorMaker('Sys.ParameterCountException')(undefined, message),
})
Object.assign(page, {
  Type: Function,
  Sys: {
    StringBuilder: function StringBuilder() {},
    Debug: { trace: (text: string) => console.debug(`[office.js] ${text}`) },
    Serialization: {
      JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse },
    },
  },
})

export {}
