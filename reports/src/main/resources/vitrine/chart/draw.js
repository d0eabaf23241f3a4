var setTimeout = function () { return 0; };
var clearTimeout = function () {};

echarts.setPlatformAPI({
  measureText: function (text, font) { return { width: textWidth(text, font) }; }
});
echarts.registerTheme('vitrine', JSON.parse(theme));

function draw(json, width, height) {
  var option = still(JSON.parse(json));
  var chart = echarts.init(null, 'vitrine', { renderer: 'svg', ssr: true, width: width, height: height });
  try {
    chart.setOption(option);
    return JSON.stringify(plain(chart.getZr().painter.renderToVNode({ compress: true })));
  } finally {
    chart.dispose();
  }
}

function still(option) {
  option.animation = false;
  option.useUTC = true;
  if (option.aria) {
    option.aria.label = { enabled: false };
    pattern(option.aria.decal, option.series);
  }
  [].concat(option.series || []).forEach(function (series) {
    series.animation = false;
    series.progressive = 0;
    if (series.type === 'custom') {
      shape(series);
    }
  });
  return option;
}

// ECharts keeps by name which pattern a series of an earlier chart had; here each has the next.
function pattern(decal, all) {
  if (!decal || !decal.decals) {
    return;
  }
  var patterns = decal.decals;
  all.forEach(function (series, i) {
    series.itemStyle = series.itemStyle || {};
    series.itemStyle.decal = patterns[i % patterns.length];
  });
  decal.decals = [{ symbol: 'none' }];
}

function plain(node) {
  return [node.tag, node.attrs, node.text || '', (node.children || []).map(plain)];
}

// A custom series names its shape, because JSON holds no function. Its data are [position, low, high].
function shape(series) {
  var across = /-across$/.test(series.renderItem);
  var behind = /^band/.test(series.renderItem);
  if (!shapes.hasOwnProperty(series.renderItem)) {
    throw new Error('renderItem is one of ' + Object.keys(shapes).join(', '));
  }
  series.z = series.z == null ? (behind ? 1 : 3) : series.z;
  series.encode = series.encode || (across ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] });
  series.renderItem = shapes[series.renderItem];
}

var shapes = {
  whisker: whisker(function (api, position, value) { return api.coord([position, value]); }, 1, 0),
  'whisker-across': whisker(function (api, position, value) { return api.coord([value, position]); }, 0, 1),
  band: band(function (edge) { return edge; }),
  'band-step': band(stairs)
};

// The halo keeps a whisker visible where it crosses a bar.
function whisker(place, dx, dy) {
  var cap = 4;
  return function (params, api) {
    if (missing(api, params.dataIndexInside)) {
      return null;
    }
    var low = place(api, api.value(0), api.value(1));
    var high = place(api, api.value(0), api.value(2));
    var lines = function (colour, width) {
      var line = function (a, b) {
        var style = { stroke: colour, lineWidth: width, lineCap: 'square' };
        return { type: 'line', shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] }, style: style };
      };
      var bar = function (end) {
        return line([end[0] - cap * dx, end[1] - cap * dy], [end[0] + cap * dx, end[1] + cap * dy]);
      };
      return [line(low, high), bar(low), bar(high)];
    };
    return { type: 'group', children: lines("$surface", 4).concat(lines(api.visual('color'), 1.5)) };
  };
}

// One polygon for each run without gaps, drawn when the first item of the run is asked for.
function band(along) {
  return function (params, api) {
    var i = params.dataIndexInside;
    if (missing(api, i) || (i > 0 && !missing(api, i - 1))) {
      return null;
    }
    var low = [];
    var high = [];
    for (; i < params.dataInsideLength && !missing(api, i); i++) {
      low.push(api.coord([api.value(0, i), api.value(1, i)]));
      high.push(api.coord([api.value(0, i), api.value(2, i)]));
    }
    var points = along(high).concat(along(low).reverse());
    return { type: 'polygon', shape: { points: points }, style: { fill: api.visual('color') } };
  };
}

function stairs(edge) {
  return edge.reduce(function (path, point) {
    var last = path[path.length - 1];
    return path.concat(last ? [[point[0], last[1]], point] : [point]);
  }, []);
}

function missing(api, index) {
  return isNaN(api.value(1, index)) || isNaN(api.value(2, index));
}
