/** A world beside the page's own, where a hostile page finds nothing to tamper with, holding functions of ours. */
import type { CDPSession, Protocol } from 'puppeteer-core';
import { ScanError } from './errors.ts';

type Functions<Type> = { [Name in keyof Type]: (...args: never[]) => unknown };

/** Calls one of the functions in the page; arguments and result travel as JSON. */
export type World<Injected extends Functions<Injected>> = <Name extends keyof Injected & string>(
  name: Name,
  ...args: Parameters<Injected[Name]>
) => Promise<Awaited<ReturnType<Injected[Name]>>>;

/**
 * @param name of the world, and of the global in it on which `script` puts the functions
 * @throws ScanError when the script, or later a function, throws
 */
export async function isolatedWorld<Injected extends Functions<Injected>>(
  session: CDPSession,
  name: string,
  script: string,
): Promise<World<Injected>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: name });
  unwrap(await session.send('Runtime.evaluate', { expression: script, contextId: executionContextId }));
  return async (functionName, ...args) => {
    const result = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: `(...args) => ${name}.${functionName}(...args)`,
      arguments: args.map((value) => ({ value })),
      executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    return unwrap(result) as never;
  };
}

function unwrap({ result, exceptionDetails }: Protocol.Runtime.EvaluateResponse): unknown {
  if (exceptionDetails) throw new ScanError('failed', exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
