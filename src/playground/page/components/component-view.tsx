import type { APIMessage } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown.tsx';
import { useSession } from '../session.ts';
import { ButtonView } from './button-view.tsx';
import { type Component, KIND } from './component.ts';
import { ContainerView } from './container-view.tsx';
import { FileView } from './file-view.tsx';
import { MediaGallery } from './media-gallery.tsx';
import { Picture } from './picture.tsx';
import { SelectView } from './select-view.tsx';

/** Components in their order, each as its kind wants it. */
export function ComponentList({
  components,
  message,
}: {
  readonly components: readonly Component[] | undefined;
  readonly message: APIMessage;
}) {
  return (
    <>
      {(components ?? []).map((component, at) => (
        <ComponentView key={component.custom_id ?? at} component={component} message={message} />
      ))}
    </>
  );
}

function ComponentView({
  component,
  message,
}: {
  readonly component: Component;
  readonly message: APIMessage;
}) {
  const { words } = useSession();
  const { type, components, accessory } = component;
  switch (type) {
    case KIND.actionRow:
      return (
        <div class="row">
          <ComponentList components={components} message={message} />
        </div>
      );
    case KIND.button:
      return <ButtonView button={component} message={message} />;
    case KIND.stringSelect:
    case KIND.userSelect:
    case KIND.roleSelect:
    case KIND.mentionableSelect:
    case KIND.channelSelect:
      return <SelectView select={component} message={message} />;
    case KIND.section:
      return (
        <div class="section">
          <div class="section-texts">
            <ComponentList components={components} message={message} />
          </div>
          {accessory && <ComponentView component={accessory} message={message} />}
        </div>
      );
    case KIND.text:
      return <Markdown text={component.content ?? ''} />;
    case KIND.thumbnail:
      return (
        <div class="thumbnail">
          <Picture url={component.media?.url} description={component.description} />
        </div>
      );
    case KIND.mediaGallery:
      return <MediaGallery items={component.items ?? []} />;
    case KIND.file:
      return <FileView url={component.file?.url} name={component.name} size={component.size} />;
    case KIND.separator:
      return component.divider === false ? (
        <div class={`gap spacing-${component.spacing ?? 1}`} />
      ) : (
        <hr class={`spacing-${component.spacing ?? 1}`} />
      );
    case KIND.container:
      return (
        <ContainerView container={component}>
          <ComponentList components={components} message={message} />
        </ContainerView>
      );
    default:
      return <p class="unknown">{words.unknownComponent(type)}</p>;
  }
}
