import type { APIMessage } from 'discord-api-types/v10';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

// So near to the end somebody means to be there.
const NEAR = 60;

/** Keeps the newest message in sight, unless somebody has scrolled away from it. */
export function useFollow(messages: readonly APIMessage[], me: string, failures: number) {
  const log = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const isFollowing = useRef(true);
  const [isBehind, setBehind] = useState(false);
  // Where the log was last scrolled to from here.
  const shown = useRef(0);
  const last = messages.at(-1);
  const show = () => {
    if (!log.current) return;
    log.current.scrollTop = newestTop(log.current);
    shown.current = log.current.scrollTop;
  };

  useLayoutEffect(() => {
    if (last && isOwn(last, me)) isFollowing.current = true;
    if (isFollowing.current) show();
    else setBehind(true);
  }, [last?.id, failures, me]);
  useEffect(() => {
    // Pictures come later, and edits make messages longer.
    const observer = new ResizeObserver(() => isFollowing.current && show());
    if (inner.current) observer.observe(inner.current);
    if (log.current) observer.observe(log.current);
    return () => observer.disconnect();
  }, []);

  const scrolled = () => {
    const element = log.current;
    // The browser tells late of what was done here, when the messages may have grown again.
    if (!element || Math.abs(element.scrollTop - shown.current) < 2) return;
    isFollowing.current = Math.abs(element.scrollTop - newestTop(element)) < NEAR || distance(element) < NEAR;
    if (isFollowing.current) setBehind(false);
  };
  const catchUp = () => {
    isFollowing.current = true;
    setBehind(false);
    show();
  };
  return { log, inner, isBehind, scrolled, catchUp };
}

/** The end, or the head of a last message that does not fit: the answer stands there. */
function newestTop(log: HTMLElement): number {
  const end = log.scrollHeight - log.clientHeight;
  const last = [...log.querySelectorAll<HTMLElement>('article')].at(-1);
  if (last === undefined || last.offsetHeight <= log.clientHeight) return end;
  const top = log.scrollTop + last.getBoundingClientRect().top - log.getBoundingClientRect().top;
  return Math.min(end, top);
}

function distance({ scrollHeight, clientHeight, scrollTop }: HTMLElement): number {
  return scrollHeight - clientHeight - scrollTop;
}

/** Written by that user, or the answer to what that user did. */
function isOwn({ author, interaction_metadata: asked }: APIMessage, me: string): boolean {
  return author.id === me || (asked as { user?: { id: string } } | undefined)?.user?.id === me;
}
