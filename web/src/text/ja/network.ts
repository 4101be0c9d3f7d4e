/** The words of a network's page. */
export const network = {
  about: 'この回線・経路について',
  kind: '種類',
  protocol: '通信の方式',
  protocolNotStated: '方式：記載なし',
  flows: 'この回線を通る流れ',
  flowsAbout: 'どこから、どこへ、いつまで',
  noFlowHint: '通らないという記載もありません。',
  linkages: 'この回線による外部結合',
  noLinkage: 'この回線による外部結合は記録に該当なし。',
};
