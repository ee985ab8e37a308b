// The Dutch menu. What the app can do is on the page; the menu holds what people expect of every program.
import { app, dialog, Menu, type MenuItemConstructorOptions, shell } from 'electron'
import { messages } from './messages.ts'

const { menu } = messages

export function buildMenu(logFolder: string): Menu {
  const mac = process.platform === 'darwin'
  const macApp: MenuItemConstructorOptions = {
    label: 'Wakker',
    submenu: [
      { label: menu.about, click: showAbout },
      { type: 'separator' },
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      { type: 'separator' },
      { role: 'quit', label: menu.quit },
    ],
  }
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [macApp] : []),
    {
      label: menu.file,
      submenu: [mac ? { role: 'close', label: menu.close } : { role: 'quit', label: menu.quit }],
    },
    {
      label: menu.edit,
      submenu: [
        { role: 'undo', label: menu.undo },
        { role: 'redo', label: menu.redo },
        { type: 'separator' },
        { role: 'cut', label: menu.cut },
        { role: 'copy', label: menu.copy },
        { role: 'paste', label: menu.paste },
        { role: 'selectAll', label: menu.selectAll },
      ],
    },
    {
      label: menu.view,
      submenu: [
        { role: 'zoomIn', label: menu.larger },
        { role: 'zoomOut', label: menu.smaller },
        { role: 'resetZoom', label: menu.normalSize },
        { type: 'separator' },
        { role: 'togglefullscreen', label: menu.fullScreen },
      ],
    },
    {
      label: menu.help,
      submenu: [
        { label: menu.logFolder, click: () => void shell.openPath(logFolder) },
        ...(mac ? [] : [{ label: menu.about, click: showAbout }]),
      ],
    },
  ]
  return Menu.buildFromTemplate(template)
}

function showAbout(): void {
  void dialog.showMessageBox({
    type: 'info',
    title: menu.about,
    message: messages.about(app.getVersion()),
    detail: messages.aboutDetail,
  })
}
