// Which renderer suits this device: WebGL on a real graphics card, Canvas where "WebGL" is software, which is three times slower.

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|virtualbox|vmware/i;

/** Is there anything to draw on? Some school devices and some people have the canvas switched off. */
export const canDraw = (): boolean => {
  try {
    return document.createElement('canvas').getContext('2d') !== null;
  } catch {
    return false;
  }
};

export const rendererKind = (): 'webgl' | 'canvas' => {
  try {
    const canvas = document.createElement('canvas');
    canvas.width = 1;
    canvas.height = 1;
    const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
    if (!gl) return 'canvas';
    const info = gl.getExtension('WEBGL_debug_renderer_info');
    const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return SOFTWARE.test(name) ? 'canvas' : 'webgl';
  } catch {
    return 'canvas';
  }
};
