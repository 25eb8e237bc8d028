import { Meta } from '@remix-run/react'
import { Children, cloneElement, isValidElement, useContext } from 'react'
import { UNSAFE_DataRouterStateContext as RouterState } from 'react-router-dom'

type Element = React.ReactElement<{ children?: React.ReactNode }>

/** The metadata of the page; its title starts with "Fout:" when a form came back, and ends with whose site it is. */
export function PageMeta({ override, site }: { override?: string; site?: string }) {
  const actionData = useContext(RouterState)?.actionData
  const failed = Object.values(actionData ?? {}).some((data) => data?.errors)
  // Meta is a component without state of its own; what it renders is taken apart to reach the title.
  const { props } = Meta() as Element
  const tags = Children.toArray(props.children).filter(isValidElement) as Element[]
  const title = override ?? tags.find((tag) => tag.type === 'title')?.props.children
  return (
    <>
      <title>
        {[failed && 'Fout: ', title, title && site && ' – ', site].filter(Boolean).join('')}
      </title>
      {tags
        .filter((tag) => tag.type !== 'title')
        .map((tag, index) => cloneElement(tag, { key: index }))}
    </>
  )
}
