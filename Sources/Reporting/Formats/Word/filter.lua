-- What a page says by its classes, said as Word says it.
local function xml(text) return pandoc.RawBlock('openxml', text) end

-- Pandoc has eight parts of its own and numbers what comes from the reference file after them.
local footer = '<w:footerReference w:type="default" r:id="rId9"/>'
local function section(size)
  return xml('<w:p><w:pPr><w:sectPr>' .. footer .. '<w:type w:val="nextPage"/>' .. size .. '</w:sectPr></w:pPr></w:p>')
end
local upright = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="900" w:right="900" w:bottom="1000" w:left="900" w:header="400" w:footer="400" w:gutter="0"/>'
local turned = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="800" w:right="800" w:bottom="900" w:left="800" w:header="400" w:footer="400" w:gutter="0"/>'

local titled = false
function Header(heading)
  if heading.level == 1 and not titled then
    titled = true
    return {}
  end
  heading.level = math.max(1, heading.level - 1)
  return heading
end

-- A label and what it names stand in one paragraph.
function DefinitionList(list)
  local paragraphs = {}
  for _, item in ipairs(list.content) do
    local line = { pandoc.Strong(item[1]), pandoc.Str(':'), pandoc.Space() }
    for _, definition in ipairs(item[2]) do
      for _, block in ipairs(definition) do
        for _, inline in ipairs(block.content or {}) do line[#line + 1] = inline end
      end
    end
    paragraphs[#paragraphs + 1] = pandoc.Para(line)
  end
  return paragraphs
end

local function measure(cell)
  local text = pandoc.utils.stringify(cell.contents)
  local longest = 0
  for word in text:gmatch('%S+') do longest = math.max(longest, utf8.len(word) or #word) end
  return utf8.len(text) or #text, math.min(longest, 40)
end

-- Columns get room by what stands in them: each its longest word, the rest by the square root of its text.
function Table(table)
  local most, least = {}, {}
  local function count(rows)
    for _, row in ipairs(rows) do
      for column, cell in ipairs(row.cells or row[2]) do
        if (cell.col_span or 1) == 1 then
          local length, longest = measure(cell)
          most[column] = math.max(most[column] or 1, length)
          least[column] = math.max(least[column] or 2, longest)
        end
      end
    end
  end
  count(table.head.rows or table.head[2])
  for _, body in ipairs(table.bodies) do count(body.body) end
  local total, widths = 0, {}
  for column = 1, #table.colspecs do
    widths[column] = (least[column] or 2) + 2 + 2 * math.sqrt(most[column] or 1)
    total = total + widths[column]
  end
  for column, spec in ipairs(table.colspecs) do
    table.colspecs[column] = { spec[1], widths[column] / total }
  end
  return table
end

function Div(div)
  local has = {}
  for _, class in ipairs(div.classes) do has[class] = true end
  local blocks = pandoc.List(div.content)
  if has['turned'] then
    blocks:insert(1, section(upright))
    blocks:insert(section(turned))
  elseif has['new-page'] then
    blocks:insert(1, xml('<w:p><w:r><w:br w:type="page"/></w:r></w:p>'))
  end
  if has['note'] then
    return pandoc.Div(blocks, pandoc.Attr('', {}, { ['custom-style'] = 'Note' }))
  end
  return blocks
end
