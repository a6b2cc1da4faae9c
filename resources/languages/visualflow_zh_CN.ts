<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>AssistantPanel</name>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>助手</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>配置…</translation>
  </message>
  <message>
   <source>Conversation with the assistant</source>
   <translation>与助手的对话</translation>
  </message>
  <message>
   <source>Describe a change below. You see it on the canvas first, and take it or not.</source>
   <translation>在下方描述更改。您会先在画布上看到它，再决定是否采用。</translation>
  </message>
  <message>
   <source>Describe a change: “Ask for the city too, and say it in the greeting”</source>
   <translation>描述更改：“也询问城市，并在问候语中说出来”</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>正在思考…</translation>
  </message>
  <message>
   <source>What shall be changed</source>
   <translation>要更改的内容</translation>
  </message>
  <message>
   <source>What the proposal changes</source>
   <translation>建议的更改</translation>
  </message>
  <message>
   <source>{} more</source>
   <translation>另外 {} 个</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumbs</name>
  <message>
   <source>Back to “{}” (Alt+Up)</source>
   <translation>返回“{}” (Alt+Up)</translation>
  </message>
  <message>
   <source>Where this flow is called from</source>
   <translation>此流程的调用位置</translation>
  </message>
 </context>
 <context>
  <name>CanvasMenu</name>
  <message>
   <source>A value for one entry: mute that entry's control wire instead</source>
   <translation>某个入口的值：请改为将该入口的控制连线静音</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>添加分支</translation>
  </message>
  <message>
   <source>Add an input</source>
   <translation>添加输入</translation>
  </message>
  <message>
   <source>Add breakpoint</source>
   <translation>添加断点</translation>
  </message>
  <message>
   <source>As all wires</source>
   <translation>与所有连线相同</translation>
  </message>
  <message>
   <source>Collapse to a block</source>
   <translation>折叠为块</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>曲线</translation>
  </message>
  <message>
   <source>Delete wire</source>
   <translation>删除连线</translation>
  </message>
  <message>
   <source>Duplicate with what it reads</source>
   <translation>连同读取内容一起复制</translation>
  </message>
  <message>
   <source>Insert a node…</source>
   <translation>插入节点…</translation>
  </message>
  <message>
   <source>Mute: detach when running</source>
   <translation>静音：运行时断开</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open its flow</source>
   <translation>打开其流程</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <source>Paste here</source>
   <translation>粘贴到此处</translation>
  </message>
  <message>
   <source>Remove breakpoint</source>
   <translation>移除断点</translation>
  </message>
  <message>
   <source>Remove its knots</source>
   <translation>移除其拐点</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>替换为</translation>
  </message>
  <message>
   <source>Show as a tunnel</source>
   <translation>显示为隧道</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>直角</translation>
  </message>
  <message>
   <source>Start the flow here</source>
   <translation>从此处开始流程</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>直线</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>样式</translation>
  </message>
 </context>
 <context>
  <name>ChangesPanel</name>
  <message>
   <source>Changes</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Compare with a file or with the saved version.</source>
   <translation>与文件或已保存的版本比较。</translation>
  </message>
  <message>
   <source>No difference to {}</source>
   <translation>与{}没有差异</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>停止比较</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Flow</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Layout “{}”</source>
   <translation>布局“{}”</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>节点</translation>
  </message>
  <message>
   <source>Search commands</source>
   <translation>搜索命令</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>设置项</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
 </context>
 <context>
  <name>EditingSurface</name>
  <message>
   <source>Comment</source>
   <translation>注释</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps the comment, Esc leaves it as it was</source>
   <translation>Ctrl+Enter 保留注释，Esc 保持原样</translation>
  </message>
  <message>
   <source>Get {}</source>
   <translation>读取 {}</translation>
  </message>
  <message>
   <source>Markdown; [words](node:id) leads to a node; Ctrl+Enter keeps, Esc forgets</source>
   <translation>Markdown；[文字](node:id) 链接到节点；Ctrl+Enter 保留，Esc 放弃</translation>
  </message>
  <message>
   <source>Set {}</source>
   <translation>设置 {}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
 </context>
 <context>
  <name>FindPanel</name>
  <message>
   <source>All flows of the folder</source>
   <translation>文件夹中的所有流程</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Find where a variable, a tool or a subflow is used</source>
   <translation>查找变量、工具或子流程的使用位置</translation>
  </message>
  <message>
   <source>Finds</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>已找到</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>节点</translation>
  </message>
  <message>
   <source>Nothing has this. Fewer words find more.</source>
   <translation>没有匹配项。减少词语可找到更多。</translation>
  </message>
  <message>
   <source>Nothing to look for in this flow</source>
   <translation>此流程中没有可查找的内容</translation>
  </message>
  <message>
   <source>Rename variable…</source>
   <translation>重命名变量…</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>此流程</translation>
  </message>
  <message>
   <source>Type a word of a title, a value, or a prompt. Marks and F3 lead through the finds.</source>
   <translation>输入标题、值或提示词中的文字。标记和 F3 可遍历结果。</translation>
  </message>
  <message>
   <source>Uses of</source>
   <translation>用途</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Where to search</source>
   <translation>查找范围</translation>
  </message>
 </context>
 <context>
  <name>FixMenu</name>
  <message>
   <source>Fix all {} problems of this kind</source>
   <translation>修复此类全部 {} 个问题</translation>
  </message>
  <message>
   <source>Nothing can be mended by itself here</source>
   <translation>此处没有可自动修复的内容</translation>
  </message>
 </context>
 <context>
  <name>FlowView</name>
  <message>
   <source>Arrow keys go from node to node, Shift+G goes to frames and notes, Tab adds a node, C wires the current node, Ctrl+F6 leaves the canvas.</source>
   <translation>方向键在节点之间移动，Shift+G 转到分组框和便签，Tab 添加节点，C 连接当前节点，Ctrl+F6 离开画布。</translation>
  </message>
  <message>
   <source>Flow canvas</source>
   <translation>流程画布</translation>
  </message>
 </context>
 <context>
  <name>GalleryDialog</name>
  <message>
   <source>New from template or example</source>
   <translation>从模板或示例新建</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Search templates and examples</source>
   <translation>搜索模板和示例</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>开始导览</translation>
  </message>
  <message>
   <source>Templates and examples</source>
   <translation>模板和示例</translation>
  </message>
  <message>
   <source>What do you want to begin with?</source>
   <translation>您想从什么开始？</translation>
  </message>
 </context>
 <context>
  <name>InterfaceDialog</name>
  <message>
   <source>Caller</source>
   <translation>调用方</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>详细信息</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Gives (pins of its end)</source>
   <translation>给出（结束节点的端口）</translation>
  </message>
  <message>
   <source>Interface of “{}”</source>
   <translation>“{}”的接口</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>端口</translation>
  </message>
  <message>
   <source>Takes (pins of its start)</source>
   <translation>接收（开始节点的端口）</translation>
  </message>
  <message>
   <source>Update all callers</source>
   <translation>更新所有调用方</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What changes at the callers</source>
   <translation>调用方的更改</translation>
  </message>
 </context>
 <context>
  <name>KeyOverlay</name>
  <message>
   <source>; all of them: {}</source>
   <translation>；全部：{}</translation>
  </message>
  <message>
   <source>Keys that mean something here</source>
   <translation>此处有效的按键</translation>
  </message>
  <message>
   <source>Let go of the key, or press any other, to close</source>
   <translation>松开按键或按任意其他键关闭</translation>
  </message>
 </context>
 <context>
  <name>Layouts</name>
  <message>
   <source>Layout “{}” is kept under View</source>
   <translation>布局“{}”已保存在“视图”下</translation>
  </message>
  <message>
   <source>The layout “{}” is of another version</source>
   <translation>布局“{}”属于其他版本</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>For one entry only</source>
   <translation>仅用于一个入口</translation>
  </message>
  <message>
   <source>Legend of pins and wires</source>
   <translation>端口和连线图例</translation>
  </message>
  <message>
   <source>Muted wire</source>
   <translation>已静音的连线</translation>
  </message>
  <message>
   <source>Pins and wires</source>
   <translation>端口和连线</translation>
  </message>
 </context>
 <context>
  <name>LockBanner</name>
  <message>
   <source>Locked flow</source>
   <translation>已锁定的流程</translation>
  </message>
  <message>
   <source>Make the flow editable again (Ctrl+Alt+K)</source>
   <translation>使流程重新可编辑 (Ctrl+Alt+K)</translation>
  </message>
  <message>
   <source>This flow is locked: it can be looked at and run, not changed.</source>
   <translation>此流程已锁定：可以查看和运行，不能更改。</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>解锁流程</translation>
  </message>
  <message>
   <source>“{}” was not done: this flow is locked.</source>
   <translation>未执行“{}”：此流程已锁定。</translation>
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message>
   <source>No message has this. Clear the filter to see all of them.</source>
   <translation>没有消息包含此内容。清空筛选即可看到全部。</translation>
  </message>
  <message>
   <source>What the program and its runs say appears here as it happens.</source>
   <translation>程序及其运行的消息会实时显示在这里。</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Clear list</source>
   <translation>清空列表</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Nothing waits for you</source>
   <translation>没有等待您的内容</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>等待您</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <source>Minimap</source>
   <translation>小地图</translation>
  </message>
 </context>
 <context>
  <name>NodeEditor</name>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
 </context>
 <context>
  <name>NodeHelp</name>
  <message>
   <source>Insert: {}</source>
   <translation>插入：{}</translation>
  </message>
  <message>
   <source>Put these nodes into the flow in front; Undo takes them out</source>
   <translation>将这些节点放入当前流程；撤销可取出</translation>
  </message>
 </context>
 <context>
  <name>PacksDialog</name>
  <message>
   <source>, its file has changed</source>
   <translation>，其文件已更改</translation>
  </message>
  <message>
   <source>A pack is a Python file with a node type. “New pack…” writes one to begin with.</source>
   <translation>节点包是包含一种节点类型的 Python 文件。“新建节点包…”会写一个供您入门。</translation>
  </message>
  <message>
   <source>A pack's code runs inside this program, with everything you may do on this computer.</source>
   <translation>节点包的代码在本程序内运行，拥有您在这台计算机上的全部权限。</translation>
  </message>
  <message>
   <source>Code of the pack</source>
   <translation>节点包的代码</translation>
  </message>
  <message>
   <source>Load again by itself when the file changes</source>
   <translation>文件更改时自动重新加载</translation>
  </message>
  <message>
   <source>New pack…</source>
   <translation>新建节点包…</translation>
  </message>
  <message>
   <source>No packs yet</source>
   <translation>还没有节点包</translation>
  </message>
  <message>
   <source>Node packs</source>
   <translation>节点包</translation>
  </message>
  <message>
   <source>Node types:</source>
   <translation>节点类型：</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>打开文件夹</translation>
  </message>
  <message>
   <source>Packs</source>
   <translation>节点包</translation>
  </message>
  <message>
   <source>Switch off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Switch on</source>
   <translation>启用</translation>
  </message>
  <message>
   <source>Trust and load…</source>
   <translation>信任并加载…</translation>
  </message>
  <message>
   <source>Whatever the file says from now on runs without asking: for packs you write</source>
   <translation>从现在起文件中的任何内容都会不经询问直接运行：适用于您自己编写的节点包</translation>
  </message>
  <message>
   <source>nothing that can be told without running it</source>
   <translation>不运行就无法得知</translation>
  </message>
 </context>
 <context>
  <name>PinList</name>
  <message>
   <source>A pin has no name.</source>
   <translation>有一个端口没有名称。</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>添加端口</translation>
  </message>
  <message>
   <source>Add pin to {}</source>
   <translation>向 {} 添加端口</translation>
  </message>
  <message>
   <source>Two pins are called “{}”.</source>
   <translation>两个端口都名为“{}”。</translation>
  </message>
 </context>
 <context>
  <name>Presentation</name>
  <message>
   <source>Arrows turn the slides, Escape ends</source>
   <translation>方向键翻页，Esc 结束</translation>
  </message>
  <message>
   <source>Presentation of “{}”</source>
   <translation>“{}”的演示</translation>
  </message>
 </context>
 <context>
  <name>ProblemsPanel</name>
  <message>
   <source>By kind</source>
   <translation>按类型</translation>
  </message>
  <message>
   <source>By node</source>
   <translation>按节点</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>配置…</translation>
  </message>
  <message>
   <source>Edit the setting that is missing</source>
   <translation>编辑缺少的设置</translation>
  </message>
  <message>
   <source>Group problems</source>
   <translation>问题分组</translation>
  </message>
  <message>
   <source>No problems. The flow can run.</source>
   <translation>没有问题。流程可以运行。</translation>
  </message>
  <message>
   <source>Nothing to check yet: the flow is empty.</source>
   <translation>尚无可检查的内容：流程为空。</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>快速修复…</translation>
  </message>
  <message>
   <source>Ways to mend the chosen problem (Ctrl+.)</source>
   <translation>修复所选问题的方法 (Ctrl+.)</translation>
  </message>
 </context>
 <context>
  <name>ProposalView</name>
  <message>
   <source>Apply</source>
   <translation>应用</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Proposal: {}</source>
   <translation>建议：{}</translation>
  </message>
  <message>
   <source>Proposed flow</source>
   <translation>建议的流程</translation>
  </message>
 </context>
 <context>
  <name>QuickAdd</name>
  <message>
   <source>Add a node</source>
   <translation>添加节点</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>配置…</translation>
  </message>
  <message>
   <source>Search nodes to add</source>
   <translation>搜索要添加的节点</translation>
  </message>
  <message>
   <source>Show nodes that do not fit, too</source>
   <translation>同时显示不匹配的节点</translation>
  </message>
  <message>
   <source>Used here before</source>
   <translation>曾在此处使用</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <source>Discard all</source>
   <translation>全部放弃</translation>
  </message>
  <message>
   <source>Flows with unsaved changes</source>
   <translation>有未保存更改的流程</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>Nothing differs from the file, or there is nothing in the copy.</source>
   <translation>与文件没有差异，或副本中没有内容。</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Restore unsaved changes?</source>
   <translation>恢复未保存的更改？</translation>
  </message>
  <message>
   <source>Restore {}</source>
   <translation>恢复 {}</translation>
  </message>
  <message>
   <source>The program was ended before these flows were saved.</source>
   <translation>程序在保存这些流程之前已结束。</translation>
  </message>
  <message>
   <source>What differs from the file</source>
   <translation>与文件的差异</translation>
  </message>
 </context>
 <context>
  <name>RenameDialog</name>
  <message>
   <source>All flows of the folder</source>
   <translation>文件夹中的所有流程</translation>
  </message>
  <message>
   <source>All open flows</source>
   <translation>所有打开的流程</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>新名称</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>节点</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Rename everywhere</source>
   <translation>全部重命名</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>然后</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>此流程</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>更改内容</translation>
  </message>
  <message>
   <source>What to rename</source>
   <translation>重命名对象</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>位置</translation>
  </message>
 </context>
 <context>
  <name>RerunBanner</name>
  <message>
   <source>Changed since the run</source>
   <translation>运行后已更改</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Do not offer it for this run</source>
   <translation>不再为此次运行提示</translation>
  </message>
 </context>
 <context>
  <name>RunModeBox</name>
  <message>
   <source>Echo, no network</source>
   <translation>回显，无网络</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Set up models…</source>
   <translation>设置模型…</translation>
  </message>
  <message>
   <source>Who answers model calls: an echo of the prompt (no network), or a model server.</source>
   <translation>由谁回答模型调用：回显提示词（无网络），或模型服务器。</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>“{}” beside {}</source>
   <translation>“{}”与{}并排</translation>
  </message>
  <message>
   <source>“{}” now</source>
   <translation>当前的“{}”</translation>
  </message>
 </context>
 <context>
  <name>TabArea</name>
  <message>
   <source>Open flows</source>
   <translation>打开的流程</translation>
  </message>
 </context>
 <context>
  <name>TableValue</name>
  <message>
   <source>Add column</source>
   <translation>添加列</translation>
  </message>
  <message>
   <source>Add column…</source>
   <translation>添加列…</translation>
  </message>
  <message>
   <source>Add row</source>
   <translation>添加行</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Name of the column</source>
   <translation>列名</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>移除列</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>移除行</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>表格</translation>
  </message>
 </context>
 <context>
  <name>TemplatePreview</name>
  <message>
   <source>Preview</source>
   <translation>预览</translation>
  </message>
  <message>
   <source>Preview with sample values</source>
   <translation>使用示例值预览</translation>
  </message>
  <message>
   <source>Sample value of {}</source>
   <translation>{} 的示例值</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>示例</translation>
  </message>
 </context>
 <context>
  <name>TracePanel</name>
  <message>
   <source>Each step of a run appears here as it happens. F5 runs the flow.</source>
   <translation>运行的每一步都会实时显示在这里。F5 运行流程。</translation>
  </message>
  <message>
   <source>No row has this. Clear the filter to see all of them.</source>
   <translation>没有匹配的行。清空筛选即可查看全部。</translation>
  </message>
  <message>
   <source>No step is done yet. Each one appears here as it happens.</source>
   <translation>尚未完成任何步骤。每个步骤发生时都会显示在这里。</translation>
  </message>
 </context>
 <context>
  <name>VariableRows</name>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Drag onto the canvas to read or write it</source>
   <translation>拖到画布上以读取或写入</translation>
  </message>
  <message>
   <source>How many nodes read it</source>
   <translation>读取它的节点数</translation>
  </message>
  <message>
   <source>How many nodes write it</source>
   <translation>写入它的节点数</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>读取者</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>写入者</translation>
  </message>
 </context>
 <context>
  <name>VariablesPanel</name>
  <message>
   <source>Add a node that reads it	G</source>
   <translation>添加读取它的节点	G</translation>
  </message>
  <message>
   <source>Add a node that writes it	S</source>
   <translation>添加写入它的节点	S</translation>
  </message>
  <message>
   <source>Add the variable</source>
   <translation>添加变量</translation>
  </message>
  <message>
   <source>Declare it on the canvas</source>
   <translation>在画布上声明</translation>
  </message>
  <message>
   <source>Find its uses in all flows</source>
   <translation>在所有流程中查找其用途</translation>
  </message>
  <message>
   <source>Name of a new variable</source>
   <translation>新变量的名称</translation>
  </message>
  <message>
   <source>New variable</source>
   <translation>新建变量</translation>
  </message>
  <message>
   <source>No variables yet. Steps set and read them; name one below, or add a Set Variable.</source>
   <translation>还没有变量。步骤会设置和读取变量；在下方命名一个，或添加“设置变量”。</translation>
  </message>
  <message>
   <source>Rename everywhere…	F2</source>
   <translation>全部重命名…	F2</translation>
  </message>
  <message>
   <source>There is a variable “{}” already.</source>
   <translation>已有变量“{}”。</translation>
  </message>
  <message>
   <source>This flow has no variables yet.</source>
   <translation>此流程还没有变量。</translation>
  </message>
  <message>
   <source>Type of the new variable</source>
   <translation>新变量的类型</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>变量</translation>
  </message>
  <message>
   <source>Variables of the flow</source>
   <translation>流程的变量</translation>
  </message>
 </context>
 <context>
  <name>VersionsPanel</name>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>保留时间</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>标记此版本…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name…</source>
   <translation>名称…</translation>
  </message>
  <message>
   <source>No versions yet: one is kept at each save.</source>
   <translation>还没有版本：每次保存时保留一个。</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>并排</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>When</source>
   <translation>时间</translation>
  </message>
 </context>
 <context>
  <name>WatchPanel</name>
  <message>
   <source>Type an expression above and press Enter. It is looked at whenever the run halts, at each step, and at any record of the time line.</source>
   <translation>在上方输入表达式并按 Enter。每次运行停下、每一步以及时间线的任何记录处都会求值。</translation>
  </message>
 </context>
 <context>
  <name>WelcomeCard</name>
  <message>
   <source>Add a node</source>
   <translation>添加节点</translation>
  </message>
  <message>
   <source>Drag a node from the palette, or start here.</source>
   <translation>从节点面板拖动节点，或从这里开始。</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>打开文件…</translation>
  </message>
  <message>
   <source>Open recent flow {}</source>
   <translation>打开最近的流程 {}</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>最近使用</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Templates and examples…</source>
   <translation>模板和示例…</translation>
  </message>
  <message>
   <source>This flow is empty</source>
   <translation>此流程为空</translation>
  </message>
 </context>
 <context>
  <name>_Bubble</name>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Leave tour</source>
   <translation>离开导览</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>下一步</translation>
  </message>
  <message>
   <source>Step {} of {}</source>
   <translation>第 {} 步，共 {} 步</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Move {} down</source>
   <translation>下移 {}</translation>
  </message>
  <message>
   <source>Move {} up</source>
   <translation>上移 {}</translation>
  </message>
  <message>
   <source>Name of pin {}</source>
   <translation>端口 {} 的名称</translation>
  </message>
  <message>
   <source>Remove {}</source>
   <translation>移除 {}</translation>
  </message>
  <message>
   <source>Type of pin {}</source>
   <translation>端口 {} 的类型</translation>
  </message>
 </context>
 <context>
  <name>say</name>
  <message>
   <source> 1 action in it is not known here.</source>
   <translation> 其中 1 个操作在此处未知。</translation>
  </message>
  <message>
   <source> Files that are not open are written: {closed}; a version of each is kept.</source>
   <translation> 将写入未打开的文件：{closed}；每个都会保留一个版本。</translation>
  </message>
  <message>
   <source> Try “{clean}”.</source>
   <translation> 请试试“{clean}”。</translation>
  </message>
  <message>
   <source> and </source>
   <translation>和</translation>
  </message>
  <message>
   <source> and {more} more</source>
   <translation> 等另外 {more} 个</translation>
  </message>
  <message>
   <source> and {number:,} more</source>
   <translation> 等另外 {number:,} 个</translation>
  </message>
  <message>
   <source> and {value} more</source>
   <translation> 等另外 {value} 个</translation>
  </message>
  <message>
   <source> {count} actions in it are not known here.</source>
   <translation> 其中 {count} 个操作在此处未知。</translation>
  </message>
  <message>
   <source> · can be started</source>
   <translation> · 可启动</translation>
  </message>
  <message>
   <source> “{new}” is a variable already: the two would become one.</source>
   <translation> “{new}”已是变量：两者会合并为一。</translation>
  </message>
  <message>
   <source> “{new}” is the id of a flow already: calls of the two would be mixed up.</source>
   <translation> “{new}”已是某个流程的 ID：两者的调用会混淆。</translation>
  </message>
  <message>
   <source># Inputs are variables of the same name; _input holds all of them.
return input
</source>
   <translation># Inputs are variables of the same name; _input holds all of them.
return input
</translation>
  </message>
  <message>
   <source>&amp;Address</source>
   <translation>地址(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;After it</source>
   <translation>之后(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Approve</source>
   <translation>批准(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Approve all</source>
   <translation>全部批准(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Autosave every</source>
   <translation>自动保存间隔(&amp;A)</translation>
  </message>
  <message>
   <source>&amp;Budget</source>
   <translation>预算(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>编辑(&amp;E)</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>文件(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Flows folder</source>
   <translation>流程文件夹(&amp;F)</translation>
  </message>
  <message>
   <source>&amp;Go on anyway</source>
   <translation>仍然继续(&amp;G)</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>帮助(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;How often</source>
   <translation>次数(&amp;H)</translation>
  </message>
  <message>
   <source>&amp;Id</source>
   <translation>ID(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Into folder</source>
   <translation>目标文件夹(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Keep finished runs</source>
   <translation>保留已完成的运行(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Key</source>
   <translation>密钥(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>按键(&amp;K)</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>语言(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Layout</source>
   <translation>布局(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Level</source>
   <translation>级别(&amp;L)</translation>
  </message>
  <message>
   <source>&amp;Models</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Mouse</source>
   <translation>鼠标(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Name of the table</source>
   <translation>表格名称(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;New limit</source>
   <translation>新上限(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Node</source>
   <translation>节点(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Pause after steps</source>
   <translation>多少步后暂停(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Prices</source>
   <translation>价格(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Profile</source>
   <translation>配置(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Raise and continue</source>
   <translation>提高并继续(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>拒绝(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Reject all</source>
   <translation>全部拒绝(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>结果(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>运行(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Secrets</source>
   <translation>机密(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Send decisions</source>
   <translation>发送决定(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Stop the run</source>
   <translation>停止运行(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Store folder</source>
   <translation>运行存储文件夹(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Theme</source>
   <translation>主题(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Tool approval</source>
   <translation>工具批准(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Version</source>
   <translation>版本(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>视图(&amp;V)</translation>
  </message>
  <message>
   <source>&amp;Wire</source>
   <translation>连线(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Wires</source>
   <translation>连线(&amp;W)</translation>
  </message>
  <message>
   <source>&amp;Workspace folder</source>
   <translation>工作区文件夹(&amp;W)</translation>
  </message>
  <message>
   <source>'start' and 'end' must be numbers</source>
   <translation>'start' 和 'end' 必须是数字</translation>
  </message>
  <message>
   <source>'step' is 0</source>
   <translation>'step' 为 0</translation>
  </message>
  <message>
   <source>'{schedule}' is no cron schedule</source>
   <translation>'{schedule}' 不是 cron 计划</translation>
  </message>
  <message>
   <source>'{schedule}' is no schedule</source>
   <translation>'{schedule}' 不是计划</translation>
  </message>
  <message>
   <source>*Steps* run when control comes to them. *Values* have no control pins and are worked out again each time something reads them. An input without a wire takes its default; without a default it takes what the step before gave under the same name.</source>
   <translation>*步骤*在控制流到达时运行。*值*没有控制端口，每次被读取时都会重新计算。没有连线的输入采用默认值；没有默认值时，采用上一步以相同名称给出的值。</translation>
  </message>
  <message>
   <source>+ {count} call of unknown cost</source>
   <translation>+ {count} 次费用未知的调用</translation>
  </message>
  <message>
   <source>+ {count} calls of unknown cost</source>
   <translation>+ {count} 次费用未知的调用</translation>
  </message>
  <message>
   <source>--interpreter openai-compatible --base-url … {option} …</source>
   <translation>--interpreter openai-compatible --base-url … {option} …</translation>
  </message>
  <message>
   <source>-1: none.</source>
   <translation>-1：无。</translation>
  </message>
  <message>
   <source>0: always the likeliest answer; higher: more varied.</source>
   <translation>0：总是最可能的回答；越高越多样。</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>1 处更改</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 天</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 个条目</translation>
  </message>
  <message>
   <source>1 error</source>
   <translation>1 个错误</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 小时</translation>
  </message>
  <message>
   <source>1 is the normal speed.</source>
   <translation>1 为正常速度。</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 项</translation>
  </message>
  <message>
   <source>1 key</source>
   <translation>1 个键</translation>
  </message>
  <message>
   <source>1 message</source>
   <translation>1 条消息</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 分钟</translation>
  </message>
  <message>
   <source>1 more pin</source>
   <translation>还有 1 个端口</translation>
  </message>
  <message>
   <source>1 node</source>
   <translation>1 个节点</translation>
  </message>
  <message>
   <source>1 problem</source>
   <translation>1 个问题</translation>
  </message>
  <message>
   <source>1 record</source>
   <translation>1 条记录</translation>
  </message>
  <message>
   <source>1 record before it is kept.</source>
   <translation>保留之前的 1 条记录。</translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 步</translation>
  </message>
  <message>
   <source>1 step is not as it was in this run.</source>
   <translation>有 1 个步骤与此次运行时不同。</translation>
  </message>
  <message>
   <source>1 step is the same</source>
   <translation>1 个步骤相同</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 个版本</translation>
  </message>
  <message>
   <source>1 warning</source>
   <translation>1 个警告</translation>
  </message>
  <message>
   <source>1 wire</source>
   <translation>1 条连线</translation>
  </message>
  <message>
   <source>; nothing is lost.</source>
   <translation>；不会丢失任何内容。</translation>
  </message>
  <message>
   <source>; {left} were changed since and stay</source>
   <translation>；{left} 个在此期间已更改，保持不变</translation>
  </message>
  <message>
   <source>; {losses} of the changes lose a wire or a value.</source>
   <translation>；其中 {losses} 处更改会丢失连线或值。</translation>
  </message>
  <message>
   <source>A Markdown report of what an agent did, from its scratchpad.</source>
   <translation>根据代理的 scratchpad 生成的 Markdown 报告。</translation>
  </message>
  <message>
   <source>A Python expression: vars are the run's variables, value the inputs of the node at which it stands, nodes what each node gave</source>
   <translation>Python 表达式：vars 是运行的变量，value 是其所在节点的输入，nodes 是各节点的结果</translation>
  </message>
  <message>
   <source>A bend in a data wire; it changes nothing.</source>
   <translation>数据连线上的转折；不改变任何内容。</translation>
  </message>
  <message>
   <source>A context for a model, agent or subflow: task, messages and further keys.</source>
   <translation>供模型、代理或子流程使用的上下文：任务、消息和更多键。</translation>
  </message>
  <message>
   <source>A control pin joins control pins only.</source>
   <translation>控制端口只能连接控制端口。</translation>
  </message>
  <message>
   <source>A copy of the list with one more item at its end.</source>
   <translation>末尾多一项的列表副本。</translation>
  </message>
  <message>
   <source>A copy of the object with one property set; the path may be dotted.</source>
   <translation>设置了一个属性的对象副本；路径可含点号。</translation>
  </message>
  <message>
   <source>A fixed JSON Schema, such as the form of a model's answer.</source>
   <translation>固定的 JSON Schema，例如模型回答的形式。</translation>
  </message>
  <message>
   <source>A fixed list of tools.</source>
   <translation>固定的工具列表。</translation>
  </message>
  <message>
   <source>A fixed list.</source>
   <translation>固定列表。</translation>
  </message>
  <message>
   <source>A fixed number.</source>
   <translation>固定数字。</translation>
  </message>
  <message>
   <source>A fixed object.</source>
   <translation>固定对象。</translation>
  </message>
  <message>
   <source>A fixed text.</source>
   <translation>固定文本。</translation>
  </message>
  <message>
   <source>A folder of its own for each flow</source>
   <translation>每个流程使用自己的文件夹</translation>
  </message>
  <message>
   <source>A function of the flow is no program: {problem}.</source>
   <translation>流程的某个函数不是有效程序：{problem}。</translation>
  </message>
  <message>
   <source>A list is needed: start it with [.</source>
   <translation>需要列表：以 [ 开头。</translation>
  </message>
  <message>
   <source>A list of the values at its pins, in their order; null is left out.</source>
   <translation>按顺序由各端口值组成的列表；null 略去。</translation>
  </message>
  <message>
   <source>A model that works on a task in rounds and may use tools. Its failure does not fail the run.</source>
   <translation>分轮次处理任务并可使用工具的模型。其失败不会使运行失败。</translation>
  </message>
  <message>
   <source>A node without an id is not shown.</source>
   <translation>没有 ID 的节点不显示。</translation>
  </message>
  <message>
   <source>A number by chance between two bounds; a new one each time it is read.</source>
   <translation>两个边界之间的随机数；每次读取都重新生成。</translation>
  </message>
  <message>
   <source>A provider needs a name.</source>
   <translation>提供方需要名称。</translation>
  </message>
  <message>
   <source>A reference to one stored artifact.</source>
   <translation>对一个已存储工件的引用。</translation>
  </message>
  <message>
   <source>A reference to one stored image artifact.</source>
   <translation>对一个已存储图像工件的引用。</translation>
  </message>
  <message>
   <source>A reference to one stored music artifact.</source>
   <translation>对一个已存储音乐工件的引用。</translation>
  </message>
  <message>
   <source>A reference to one stored text artifact.</source>
   <translation>对一个已存储文本工件的引用。</translation>
  </message>
  <message>
   <source>A reference to one stored video artifact.</source>
   <translation>对一个已存储视频工件的引用。</translation>
  </message>
  <message>
   <source>A reference to one stored voice artifact.</source>
   <translation>对一个已存储语音工件的引用。</translation>
  </message>
  <message>
   <source>A reroute carries data only.</source>
   <translation>转接点只传递数据。</translation>
  </message>
  <message>
   <source>A reroute takes one wire.</source>
   <translation>转接点只接受一条连线。</translation>
  </message>
  <message>
   <source>A result is an object: write it in braces, with a name for each value.</source>
   <translation>结果是一个对象：请写在花括号中，并为每个值命名。</translation>
  </message>
  <message>
   <source>A run begins only if every input without a default is given and all fit their types. Off: what is missing is null.</source>
   <translation>只有每个没有默认值的输入都已给出且类型全部匹配时才会开始运行。关闭时：缺少的值为 null。</translation>
  </message>
  <message>
   <source>A run does not stop at values: choose the node that reads them</source>
   <translation>运行不会停在值上：请选择读取它们的节点</translation>
  </message>
  <message>
   <source>A run does not stop at values: set the breakpoint on the node that reads them</source>
   <translation>运行不会停在值上：请把断点设在读取它们的节点上</translation>
  </message>
  <message>
   <source>A schema is an object.</source>
   <translation>模式是一个对象。</translation>
  </message>
  <message>
   <source>A schema is an object: start it with {.</source>
   <translation>模式是一个对象：以 { 开头。</translation>
  </message>
  <message>
   <source>A second node with the id {node_id} is not shown.</source>
   <translation>第二个 ID 为 {node_id} 的节点不显示。</translation>
  </message>
  <message>
   <source>A start and an end, wired: add what comes between.</source>
   <translation>已连接的开始和结束：在中间添加内容。</translation>
  </message>
  <message>
   <source>A table of inputs</source>
   <translation>输入表</translation>
  </message>
  <message>
   <source>A tool needs your approval</source>
   <translation>有一个工具需要您批准</translation>
  </message>
  <message>
   <source>A value as JSON text.</source>
   <translation>JSON 文本形式的值。</translation>
  </message>
  <message>
   <source>A value for one entry stands in its node and has no look or switch of its own: mute the control wire of that entry, or delete the value</source>
   <translation>某个入口的值保存在其节点中，没有自己的外观或开关：请将该入口的控制连线静音，或删除该值</translation>
  </message>
  <message>
   <source>A value for the code; more inputs become variables too.</source>
   <translation>给代码的值；更多输入也会成为变量。</translation>
  </message>
  <message>
   <source>A variable that is true or false.</source>
   <translation>值为真或假的变量。</translation>
  </message>
  <message>
   <source>A variable with a type: its value now, or the default where it has none of that type.</source>
   <translation>带类型的变量：当前值；没有该类型的值时为默认值。</translation>
  </message>
  <message>
   <source>A whole number by chance between two bounds, both included; a new one each time it is read.</source>
   <translation>两个边界之间（含边界）的随机整数；每次读取都重新生成。</translation>
  </message>
  <message>
   <source>A wire leads from inside {loop} back to {target}; the run may never end.</source>
   <translation>有连线从{loop}内部返回{target}；运行可能永不结束。</translation>
  </message>
  <message>
   <source>A wire leads to “{missing}”, which is not in the flow.</source>
   <translation>有连线通向不在流程中的“{missing}”。</translation>
  </message>
  <message>
   <source>A wire needs an output and an input.</source>
   <translation>连线需要一个输出和一个输入。</translation>
  </message>
  <message>
   <source>A wire that lacks an end is not shown.</source>
   <translation>缺少一端的连线不显示。</translation>
  </message>
  <message>
   <source>A wire uses the {side} “{pin}”, which {id} does not have.</source>
   <translation>有连线使用{id}没有的{side}端口“{pin}”。</translation>
  </message>
  <message>
   <source>AND</source>
   <translation>与</translation>
  </message>
  <message>
   <source>About</source>
   <translation>关于</translation>
  </message>
  <message>
   <source>About VisualFlow Studio</source>
   <translation>关于 VisualFlow Studio</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>绝对值</translation>
  </message>
  <message>
   <source>Accept or discard the text in “{windowTitle}” first</source>
   <translation>请先接受或放弃“{windowTitle}”中的文本</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>操作</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>操作及其按键</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>实际大小</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+0)</source>
   <translation>实际大小 (Ctrl+0)</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>加</translation>
  </message>
  <message>
   <source>Add Message</source>
   <translation>添加消息</translation>
  </message>
  <message>
   <source>Add On Flow Start</source>
   <translation>添加“流程开始”</translation>
  </message>
  <message>
   <source>Add On Flow Start before it</source>
   <translation>在其前面添加“流程开始”</translation>
  </message>
  <message>
   <source>Add Schema Fields</source>
   <translation>添加模式字段</translation>
  </message>
  <message>
   <source>Add a knot</source>
   <translation>添加拐点</translation>
  </message>
  <message>
   <source>Add a tool by name</source>
   <translation>按名称添加工具</translation>
  </message>
  <message>
   <source>Add an On Flow Start before it, or choose another entry.</source>
   <translation>在其前面添加“流程开始”，或选择其他入口。</translation>
  </message>
  <message>
   <source>Add an On Flow Start.</source>
   <translation>添加“流程开始”。</translation>
  </message>
  <message>
   <source>Add branch</source>
   <translation>添加分支</translation>
  </message>
  <message>
   <source>Add case</source>
   <translation>添加情况</translation>
  </message>
  <message>
   <source>Add entry</source>
   <translation>添加条目</translation>
  </message>
  <message>
   <source>Add frame</source>
   <translation>添加分组框</translation>
  </message>
  <message>
   <source>Add input</source>
   <translation>添加输入</translation>
  </message>
  <message>
   <source>Add knot</source>
   <translation>添加拐点</translation>
  </message>
  <message>
   <source>Add node…</source>
   <translation>添加节点…</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>添加便签</translation>
  </message>
  <message>
   <source>Add output</source>
   <translation>添加输出</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>添加端口</translation>
  </message>
  <message>
   <source>Add property</source>
   <translation>添加属性</translation>
  </message>
  <message>
   <source>Add that pin, or remove the interface in the flow's properties.</source>
   <translation>添加该端口，或在流程属性中移除该接口。</translation>
  </message>
  <message>
   <source>Add the pin {pin_id} to {id}</source>
   <translation>向{id}添加端口 {pin_id}</translation>
  </message>
  <message>
   <source>Add to List</source>
   <translation>添加到列表</translation>
  </message>
  <message>
   <source>Add to canvas</source>
   <translation>添加到画布</translation>
  </message>
  <message>
   <source>Add to favourites</source>
   <translation>添加到收藏</translation>
  </message>
  <message>
   <source>Add wire</source>
   <translation>添加连线</translation>
  </message>
  <message>
   <source>Add wire through {title}</source>
   <translation>经由 {title} 添加连线</translation>
  </message>
  <message>
   <source>Add {title}</source>
   <translation>添加 {title}</translation>
  </message>
  <message>
   <source>Add “{name}”</source>
   <translation>添加“{name}”</translation>
  </message>
  <message>
   <source>Added after each pass; 1 if nothing is given.</source>
   <translation>每次循环后增加的量；未给出时为 1。</translation>
  </message>
  <message>
   <source>Added flow</source>
   <translation>已添加流程</translation>
  </message>
  <message>
   <source>Added node</source>
   <translation>已添加节点</translation>
  </message>
  <message>
   <source>Added wire</source>
   <translation>已添加连线</translation>
  </message>
  <message>
   <source>Address of a provider</source>
   <translation>提供方的地址</translation>
  </message>
  <message>
   <source>Adds a call that reads this web page</source>
   <translation>添加读取此网页的调用</translation>
  </message>
  <message>
   <source>Adds a message to the conversation that models see.</source>
   <translation>向模型可见的对话添加消息。</translation>
  </message>
  <message>
   <source>Adds labels to a note or archived span.</source>
   <translation>为笔记或归档片段添加标签。</translation>
  </message>
  <message>
   <source>Adds statements (subject, predicate, object) to the knowledge graph.</source>
   <translation>向知识图谱添加陈述（主语、谓语、宾语）。</translation>
  </message>
  <message>
   <source>Adds the nodes of “{snippet}”</source>
   <translation>添加“{snippet}”的节点</translation>
  </message>
  <message>
   <source>Adds the text as a literal</source>
   <translation>将文本添加为字面量</translation>
  </message>
  <message>
   <source>Adds to the selection</source>
   <translation>添加到选择</translation>
  </message>
  <message>
   <source>Adds “{title}”</source>
   <translation>添加“{title}”</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>添加…</translation>
  </message>
  <message>
   <source>After</source>
   <translation>之后</translation>
  </message>
  <message>
   <source>After: {value}</source>
   <translation>之后：{value}</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>代理</translation>
  </message>
  <message>
   <source>Agent Trace Report</source>
   <translation>代理轨迹报告</translation>
  </message>
  <message>
   <source>Align bottom</source>
   <translation>底部对齐</translation>
  </message>
  <message>
   <source>Align centre</source>
   <translation>水平居中对齐</translation>
  </message>
  <message>
   <source>Align left</source>
   <translation>左对齐</translation>
  </message>
  <message>
   <source>Align middle</source>
   <translation>垂直居中对齐</translation>
  </message>
  <message>
   <source>Align right</source>
   <translation>右对齐</translation>
  </message>
  <message>
   <source>Align top</source>
   <translation>顶部对齐</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>All keyboard shortcuts</source>
   <translation>所有键盘快捷键</translation>
  </message>
  <message>
   <source>All labels or any.</source>
   <translation>全部标签或任一标签。</translation>
  </message>
  <message>
   <source>All messages.</source>
   <translation>所有消息。</translation>
  </message>
  <message>
   <source>All nodes</source>
   <translation>所有节点</translation>
  </message>
  <message>
   <source>All of it anew</source>
   <translation>全部重新计算</translation>
  </message>
  <message>
   <source>All of it as one text.</source>
   <translation>合为一个文本。</translation>
  </message>
  <message>
   <source>All of it.</source>
   <translation>全部内容。</translation>
  </message>
  <message>
   <source>All {limit} steps are taken.</source>
   <translation>{limit} 个步骤已全部执行。</translation>
  </message>
  <message>
   <source>Allow predicates like ex:likes.</source>
   <translation>允许 ex:likes 之类的谓语。</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>允许的模型</translation>
  </message>
  <message>
   <source>Also folders below it.</source>
   <translation>包括其下的文件夹。</translation>
  </message>
  <message>
   <source>Also in the palette as: {names}.</source>
   <translation>在节点面板中还有：{names}。</translation>
  </message>
  <message>
   <source>Also names that are only alike.</source>
   <translation>也包括仅相似的名称。</translation>
  </message>
  <message>
   <source>Also put it into the conversation.</source>
   <translation>同时放入对话。</translation>
  </message>
  <message>
   <source>Alt while dragging a node</source>
   <translation>拖动节点时按住 Alt</translation>
  </message>
  <message>
   <source>Alt with a click; Ctrl+Shift with drag</source>
   <translation>Alt 加单击；Ctrl+Shift 加拖动</translation>
  </message>
  <message>
   <source>Alt+Shift+Arrows</source>
   <translation>Alt+Shift+方向键</translation>
  </message>
  <message>
   <source>Always empty; kept for the wires of older flows.</source>
   <translation>始终为空；为旧流程的连线保留。</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>琥珀色</translation>
  </message>
  <message>
   <source>An interval such as 15s, 5m or 1h, a time, or five cron fields.</source>
   <translation>间隔（如 15s、5m 或 1h）、时间或五个 cron 字段。</translation>
  </message>
  <message>
   <source>An object schema; its properties, required names and $defs are added.</source>
   <translation>对象模式；添加其 properties、required 名称和 $defs。</translation>
  </message>
  <message>
   <source>An object with one property for each of its pins.</source>
   <translation>每个端口对应一个属性的对象。</translation>
  </message>
  <message>
   <source>Animate changes</source>
   <translation>为更改显示动画</translation>
  </message>
  <message>
   <source>Another conversation to go along.</source>
   <translation>要附带的另一段对话。</translation>
  </message>
  <message>
   <source>Another pin has this name.</source>
   <translation>另一个端口已使用此名称。</translation>
  </message>
  <message>
   <source>Another server</source>
   <translation>其他服务器</translation>
  </message>
  <message>
   <source>Another session to tell.</source>
   <translation>要通知的另一会话。</translation>
  </message>
  <message>
   <source>Answer User</source>
   <translation>回答用户</translation>
  </message>
  <message>
   <source>Answer later</source>
   <translation>稍后回答</translation>
  </message>
  <message>
   <source>Answer now (F8)</source>
   <translation>立即回答 (F8)</translation>
  </message>
  <message>
   <source>Answer the run…</source>
   <translation>回答运行…</translation>
  </message>
  <message>
   <source>Answers to choose from.</source>
   <translation>可选的回答。</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>回答…</translation>
  </message>
  <message>
   <source>Any word of a row: node, what it did, status, details</source>
   <translation>行中的任意文字：节点、操作、状态、详情</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>任意</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>任何位置</translation>
  </message>
  <message>
   <source>Appends to a variable that is a list.</source>
   <translation>追加到列表变量。</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>已应用</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>批准</translation>
  </message>
  <message>
   <source>Approve {name}</source>
   <translation>批准 {name}</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>已批准</translation>
  </message>
  <message>
   <source>Archives older messages of the conversation and puts a summary in their place.</source>
   <translation>归档对话中较早的消息并以摘要代替。</translation>
  </message>
  <message>
   <source>Arguments are an object {…}.</source>
   <translation>参数是一个对象 {…}。</translation>
  </message>
  <message>
   <source>Arguments of {name}</source>
   <translation>{name} 的参数</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>整理</translation>
  </message>
  <message>
   <source>Arranging…</source>
   <translation>正在排列…</translation>
  </message>
  <message>
   <source>Array</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>Array Append</source>
   <translation>追加到列表</translation>
  </message>
  <message>
   <source>Array Concat</source>
   <translation>拼接列表</translation>
  </message>
  <message>
   <source>Array Dedup</source>
   <translation>列表去重</translation>
  </message>
  <message>
   <source>Array Length</source>
   <translation>列表长度</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>方向键</translation>
  </message>
  <message>
   <source>Artifact</source>
   <translation>工件</translation>
  </message>
  <message>
   <source>Artifact, file</source>
   <translation>工件、文件</translation>
  </message>
  <message>
   <source>Artifacts</source>
   <translation>工件</translation>
  </message>
  <message>
   <source>As after record {number} of “{node}”</source>
   <translation>“{node}”的记录 {number} 之后的状态</translation>
  </message>
  <message>
   <source>As it ended</source>
   <translation>结束时的状态</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>当前状态</translation>
  </message>
  <message>
   <source>Ask User</source>
   <translation>询问用户</translation>
  </message>
  <message>
   <source>Ask and answer</source>
   <translation>提问与回答</translation>
  </message>
  <message>
   <source>Ask for every tool that is not known to be harmless</source>
   <translation>对每个未确认无害的工具都询问</translation>
  </message>
  <message>
   <source>Ask in other words, or choose another model in Preferences</source>
   <translation>换一种说法再问，或在偏好设置中选择另一个模型</translation>
  </message>
  <message>
   <source>Ask only for tools that write, run commands or send</source>
   <translation>仅对写入、执行命令或发送的工具询问</translation>
  </message>
  <message>
   <source>Ask the assistant…</source>
   <translation>询问助手…</translation>
  </message>
  <message>
   <source>Ask the server</source>
   <translation>询问服务器</translation>
  </message>
  <message>
   <source>Asked after: {value}</source>
   <translation>之后的请求：{value}</translation>
  </message>
  <message>
   <source>Asked before: {value}</source>
   <translation>之前的请求：{value}</translation>
  </message>
  <message>
   <source>Asking again…</source>
   <translation>再次询问…</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>正在询问…</translation>
  </message>
  <message>
   <source>Asks a model once. With a schema the answer is an object.</source>
   <translation>询问模型一次。有模式时回答是一个对象。</translation>
  </message>
  <message>
   <source>Asks the host to load, unload or list models in memory.</source>
   <translation>请宿主在内存中加载、卸载或列出模型。</translation>
  </message>
  <message>
   <source>Asks the person a question and waits for the answer, for days if need be.</source>
   <translation>向用户提问并等待回答，必要时可等数天。</translation>
  </message>
  <message>
   <source>Asks you a question and answers with what you said.</source>
   <translation>向您提问，并用您的回答作答。</translation>
  </message>
  <message>
   <source>Asks your permission before a tool writes a file.</source>
   <translation>在工具写入文件前征求您的许可。</translation>
  </message>
  <message>
   <source>Assertion</source>
   <translation>断言</translation>
  </message>
  <message>
   <source>Assertions</source>
   <translation>断言</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>助手</translation>
  </message>
  <message>
   <source>Assistant: {label}</source>
   <translation>助手：{label}</translation>
  </message>
  <message>
   <source>At a limit</source>
   <translation>达到上限时</translation>
  </message>
  <message>
   <source>At least one flow must be startable.</source>
   <translation>至少要有一个流程可以启动。</translation>
  </message>
  <message>
   <source>At most so many lines.</source>
   <translation>最多行数。</translation>
  </message>
  <message>
   <source>At most so many, 1 to 5000; empty: 500.</source>
   <translation>最多数量，1 到 5000；留空：500。</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>最多数量。</translation>
  </message>
  <message>
   <source>At most so many; empty: 10.</source>
   <translation>最多数量；留空：10。</translation>
  </message>
  <message>
   <source>At most so many; empty: 100.</source>
   <translation>最多数量；留空：100。</translation>
  </message>
  <message>
   <source>Attributes for all of them.</source>
   <translation>全部陈述的属性。</translation>
  </message>
  <message>
   <source>Authors.</source>
   <translation>作者。</translation>
  </message>
  <message>
   <source>Autosave interval</source>
   <translation>自动保存间隔</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>后退</translation>
  </message>
  <message>
   <source>Back to live</source>
   <translation>回到当前</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>退格键</translation>
  </message>
  <message>
   <source>Bare reference {"$artifact": id}.</source>
   <translation>纯引用 {"$artifact": id}。</translation>
  </message>
  <message>
   <source>Beats a minute.</source>
   <translation>每分钟节拍数。</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>之前</translation>
  </message>
  <message>
   <source>Before: {value}</source>
   <translation>之前：{value}</translation>
  </message>
  <message>
   <source>Begin one, or choose a file.</source>
   <translation>新建一个，或选择文件。</translation>
  </message>
  <message>
   <source>Begin the flow at {id}</source>
   <translation>从{id}开始流程</translation>
  </message>
  <message>
   <source>Begins a run with a message from another agent.</source>
   <translation>以其他代理的消息开始运行。</translation>
  </message>
  <message>
   <source>Begins a run with what a person wrote.</source>
   <translation>以用户所写内容开始运行。</translation>
  </message>
  <message>
   <source>Begins the lines that are replaced next time.</source>
   <translation>下次将被替换的行的开头。</translation>
  </message>
  <message>
   <source>Best first.</source>
   <translation>最佳在前。</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>蓝色</translation>
  </message>
  <message>
   <source>Blueprint: right button pans, wheel zooms</source>
   <translation>Blueprint：右键平移，滚轮缩放</translation>
  </message>
  <message>
   <source>Body of the function.</source>
   <translation>函数体。</translation>
  </message>
  <message>
   <source>Bookmark {number} is not set; Ctrl+{number} sets it</source>
   <translation>书签 {number} 未设置；Ctrl+{number} 可设置</translation>
  </message>
  <message>
   <source>Bookmark {number} set; {number} comes back here</source>
   <translation>已设置书签 {number}；按 {number} 返回此处</translation>
  </message>
  <message>
   <source>Bool Variable</source>
   <translation>布尔变量</translation>
  </message>
  <message>
   <source>Boolean</source>
   <translation>布尔值</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>分支</translation>
  </message>
  <message>
   <source>Branches of Parallel at once</source>
   <translation>Parallel 的分支同时运行</translation>
  </message>
  <message>
   <source>Branches that share no node, read nothing of one another and do not end the run begin together, each with the state there was; others follow one another.</source>
   <translation>不共享节点、互不读取且不结束运行的分支同时开始，各自以当时的状态运行；其他分支依次进行。</translation>
  </message>
  <message>
   <source>Break Object</source>
   <translation>拆解对象</translation>
  </message>
  <message>
   <source>Break on error</source>
   <translation>出错时中断</translation>
  </message>
  <message>
   <source>Breakpoint before “{title}”</source>
   <translation>“{title}”之前的断点</translation>
  </message>
  <message>
   <source>Breakpoint with condition…</source>
   <translation>带条件的断点…</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>Bring its entries up to date</source>
   <translation>更新其入口</translation>
  </message>
  <message>
   <source>Bring its pins up to date</source>
   <translation>更新其端口</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>浏览…</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>预算</translation>
  </message>
  <message>
   <source>Budget of a run</source>
   <translation>一次运行的预算</translation>
  </message>
  <message>
   <source>Budget of the run of “{name}”</source>
   <translation>“{name}”这次运行的预算</translation>
  </message>
  <message>
   <source>Budget: {words}</source>
   <translation>预算：{words}</translation>
  </message>
  <message>
   <source>Budget…</source>
   <translation>预算…</translation>
  </message>
  <message>
   <source>Build JSON</source>
   <translation>构建 JSON</translation>
  </message>
  <message>
   <source>Builder</source>
   <translation>构建器</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>打包文件</translation>
  </message>
  <message>
   <source>Bytes written.</source>
   <translation>写入的字节数。</translation>
  </message>
  <message>
   <source>Call Tool</source>
   <translation>调用工具</translation>
  </message>
  <message>
   <source>Call models whose price is not known, too</source>
   <translation>也调用价格未知的模型</translation>
  </message>
  <message>
   <source>Call “{name}”</source>
   <translation>调用“{name}”</translation>
  </message>
  <message>
   <source>Calls that change: {count}, in flows: {count2}</source>
   <translation>更改的调用：{count}，所在流程：{count2}</translation>
  </message>
  <message>
   <source>Can be &amp;started</source>
   <translation>可启动(&amp;S)</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Cancel run</source>
   <translation>取消运行</translation>
  </message>
  <message>
   <source>Cancel, select nothing</source>
   <translation>取消，取消选择</translation>
  </message>
  <message>
   <source>Cannot be loaded</source>
   <translation>无法加载</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>画布</translation>
  </message>
  <message>
   <source>Capability</source>
   <translation>能力</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>情况</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>情况</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>变化</translation>
  </message>
  <message>
   <source>Change the inputs and press Try it.</source>
   <translation>更改输入后按“试运行”。</translation>
  </message>
  <message>
   <source>Change the interface of “{name}”</source>
   <translation>更改“{name}”的接口</translation>
  </message>
  <message>
   <source>Changed flow</source>
   <translation>已更改流程</translation>
  </message>
  <message>
   <source>Changed node</source>
   <translation>已更改节点</translation>
  </message>
  <message>
   <source>Changed since the last look: {value}</source>
   <translation>自上次查看后已更改：{value}</translation>
  </message>
  <message>
   <source>Changed wire</source>
   <translation>已更改连线</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>更改</translation>
  </message>
  <message>
   <source>Changes an image as described, inside a mask if there is one.</source>
   <translation>按描述修改图像；有蒙版时仅限蒙版内。</translation>
  </message>
  <message>
   <source>Changes: {count}, in flows: {count2}; one undo step in each that is open.</source>
   <translation>更改：{count}，所在流程：{count2}；每个打开的流程中可一步撤销。</translation>
  </message>
  <message>
   <source>Changing…</source>
   <translation>正在更改…</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>频道</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>聊天</translation>
  </message>
  <message>
   <source>Check what a run starts with</source>
   <translation>检查运行的起始输入</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>选项</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Choose a flow.</source>
   <translation>请选择流程。</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>选择文件夹</translation>
  </message>
  <message>
   <source>Choose a run in Runs, then “Compare with…”.</source>
   <translation>在“运行”中选择一个运行，然后点击“比较对象…”。</translation>
  </message>
  <message>
   <source>Choose or type</source>
   <translation>选择或输入</translation>
  </message>
  <message>
   <source>Choose the flow again to refresh the pins, or remove the wire.</source>
   <translation>重新选择流程以刷新端口，或移除连线。</translation>
  </message>
  <message>
   <source>Chosen parts of an object, each on a pin of its own; JSON text is read first.</source>
   <translation>对象的选定部分，各在一个端口；JSON 文本会先被解析。</translation>
  </message>
  <message>
   <source>Clear expression of {name}</source>
   <translation>清除 {name} 的表达式</translation>
  </message>
  <message>
   <source>Clear run from canvas</source>
   <translation>从画布清除运行</translation>
  </message>
  <message>
   <source>Clear the list; the file keeps everything</source>
   <translation>清空列表；文件保留全部</translation>
  </message>
  <message>
   <source>Clear {name}</source>
   <translation>清除 {name}</translation>
  </message>
  <message>
   <source>Clear {name} of {count} nodes</source>
   <translation>清除 {count} 个节点的 {name}</translation>
  </message>
  <message>
   <source>Click to collapse the frame</source>
   <translation>单击折叠分组框</translation>
  </message>
  <message>
   <source>Click to edit the comment</source>
   <translation>单击编辑注释</translation>
  </message>
  <message>
   <source>Click to go to the other end, right-click for the menu</source>
   <translation>单击前往另一端，右键打开菜单</translation>
  </message>
  <message>
   <source>Click to go to “{title}”</source>
   <translation>单击前往“{title}”</translation>
  </message>
  <message>
   <source>Click to open the frame</source>
   <translation>单击展开分组框</translation>
  </message>
  <message>
   <source>Click to open {address}</source>
   <translation>单击打开 {address}</translation>
  </message>
  <message>
   <source>Click to select, double-click for a knot, Alt-click to cut</source>
   <translation>单击选择，双击添加拐点，Alt+单击剪断</translation>
  </message>
  <message>
   <source>Click to show all pins of the node; P hides them again</source>
   <translation>单击显示节点的所有端口；P 再次隐藏</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Close flow</source>
   <translation>关闭流程</translation>
  </message>
  <message>
   <source>Close it there first, or save under another name.</source>
   <translation>请先在那里关闭它，或以其他名称保存。</translation>
  </message>
  <message>
   <source>Close message</source>
   <translation>关闭消息</translation>
  </message>
  <message>
   <source>Close room</source>
   <translation>收拢空间</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>关闭详细信息</translation>
  </message>
  <message>
   <source>Closes room: moves everything below the line by {px:.0f} px</source>
   <translation>收拢空间：将线下方的所有内容移动 {px:.0f} px</translation>
  </message>
  <message>
   <source>Closes room: moves everything right of the line by {px:.0f} px</source>
   <translation>收拢空间：将线右侧的所有内容移动 {px:.0f} px</translation>
  </message>
  <message>
   <source>Coalesce</source>
   <translation>首个非空值</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Collapse frame</source>
   <translation>折叠分组框</translation>
  </message>
  <message>
   <source>Collapse or expand</source>
   <translation>折叠或展开</translation>
  </message>
  <message>
   <source>Collapse or open frame</source>
   <translation>折叠或打开分组框</translation>
  </message>
  <message>
   <source>Collapse {things}</source>
   <translation>折叠{things}</translation>
  </message>
  <message>
   <source>Colour frame</source>
   <translation>设置分组框颜色</translation>
  </message>
  <message>
   <source>Command palette…</source>
   <translation>命令面板…</translation>
  </message>
  <message>
   <source>Comment on node</source>
   <translation>为节点添加注释</translation>
  </message>
  <message>
   <source>Comment on node…</source>
   <translation>为节点添加注释…</translation>
  </message>
  <message>
   <source>Compact memory</source>
   <translation>压缩记忆</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Compare runs</source>
   <translation>比较运行</translation>
  </message>
  <message>
   <source>Compare side by side</source>
   <translation>并排比较</translation>
  </message>
  <message>
   <source>Compare side by side with</source>
   <translation>并排比较对象</translation>
  </message>
  <message>
   <source>Compare step by step</source>
   <translation>逐步比较</translation>
  </message>
  <message>
   <source>Compare the run with…</source>
   <translation>将运行与…比较…</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>比较对象</translation>
  </message>
  <message>
   <source>Compare with file…</source>
   <translation>与文件比较…</translation>
  </message>
  <message>
   <source>Compare with saved version</source>
   <translation>与已保存的版本比较</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>比较对象…</translation>
  </message>
  <message>
   <source>Compared with {other}: {parts}</source>
   <translation>与{other}比较：{parts}</translation>
  </message>
  <message>
   <source>Compared, as text, with each case.</source>
   <translation>以文本形式与每种情况比较。</translation>
  </message>
  <message>
   <source>Comparing the runs…</source>
   <translation>正在比较运行…</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>比较</translation>
  </message>
  <message>
   <source>Comparison of runs</source>
   <translation>运行比较</translation>
  </message>
  <message>
   <source>Complete a variable</source>
   <translation>补全变量</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>Completed without success</source>
   <translation>已完成但未成功</translation>
  </message>
  <message>
   <source>Concat</source>
   <translation>拼接</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>配置…</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>连接</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>连接…</translation>
  </message>
  <message>
   <source>Contains</source>
   <translation>包含</translation>
  </message>
  <message>
   <source>Continue interrupted runs</source>
   <translation>继续中断的运行</translation>
  </message>
  <message>
   <source>Continue runs that a crash interrupted</source>
   <translation>继续因崩溃而中断的运行</translation>
  </message>
  <message>
   <source>Control</source>
   <translation>控制</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Convert the value between them; as it is, runs pass it on unchanged.</source>
   <translation>请在其间转换该值；目前运行会原样传递。</translation>
  </message>
  <message>
   <source>Copied into the workspace: {names}</source>
   <translation>已复制到工作区：{names}</translation>
  </message>
  <message>
   <source>Copied {things}</source>
   <translation>已复制{things}</translation>
  </message>
  <message>
   <source>Copies a workspace file into the artifact store.</source>
   <translation>将工作区文件复制到工件存储。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy all</source>
   <translation>全部复制</translation>
  </message>
  <message>
   <source>Copy the selected messages, or all that are shown</source>
   <translation>复制选中的消息，或显示的全部消息</translation>
  </message>
  <message>
   <source>Copying…</source>
   <translation>正在复制…</translation>
  </message>
  <message>
   <source>Core</source>
   <translation>核心</translation>
  </message>
  <message>
   <source>Correct it, or remove it.</source>
   <translation>请更正或移除。</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>成本</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>创建</translation>
  </message>
  <message>
   <source>Ctrl+1 … 9</source>
   <translation>Ctrl+1 … 9</translation>
  </message>
  <message>
   <source>Ctrl+Arrows</source>
   <translation>Ctrl+方向键</translation>
  </message>
  <message>
   <source>Ctrl+Enter accepts · Escape, then Tab leaves the text</source>
   <translation>Ctrl+Enter 接受 · Esc 后按 Tab 离开文本</translation>
  </message>
  <message>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z, Ctrl+Shift+Z</translation>
  </message>
  <message>
   <source>Ctrl: reads “{variable}”, Shift: writes it; else asks which</source>
   <translation>Ctrl：读取“{variable}”，Shift：写入；否则询问</translation>
  </message>
  <message>
   <source>Curve wire</source>
   <translation>弯曲连线</translation>
  </message>
  <message>
   <source>Curve {things}</source>
   <translation>弯曲{things}</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>曲线</translation>
  </message>
  <message>
   <source>Curved wires</source>
   <translation>曲线连线</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>剪切</translation>
  </message>
  <message>
   <source>Cut wire</source>
   <translation>剪断连线</translation>
  </message>
  <message>
   <source>Cut wires</source>
   <translation>剪断连线</translation>
  </message>
  <message>
   <source>Cut {count} wires</source>
   <translation>剪断 {count} 条连线</translation>
  </message>
  <message>
   <source>Cut {things}</source>
   <translation>剪切{things}</translation>
  </message>
  <message>
   <source>Cuts 1 wire</source>
   <translation>剪断 1 条连线</translation>
  </message>
  <message>
   <source>Cuts {count} wires</source>
   <translation>剪断 {count} 条连线</translation>
  </message>
  <message>
   <source>Cutting…</source>
   <translation>正在剪切…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Data only: {count} that compute or read values; Esc shows all</source>
   <translation>仅数据：{count}计算或读取值；Esc 显示全部</translation>
  </message>
  <message>
   <source>Date and time with the offset.</source>
   <translation>带时差的日期和时间。</translation>
  </message>
  <message>
   <source>Debug</source>
   <translation>调试</translation>
  </message>
  <message>
   <source>Debug: each node of each run, too</source>
   <translation>调试：还包括每次运行的每个节点</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>稍后决定</translation>
  </message>
  <message>
   <source>Decides the way.</source>
   <translation>决定走向。</translation>
  </message>
  <message>
   <source>Declare {name}</source>
   <translation>声明 {name}</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>默认</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>默认模型</translation>
  </message>
  <message>
   <source>Default provider</source>
   <translation>默认提供方</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Del</translation>
  </message>
  <message>
   <source>Delay</source>
   <translation>延迟</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete and heal {things}</source>
   <translation>删除{things}并接合</translation>
  </message>
  <message>
   <source>Delete and reconnect</source>
   <translation>删除并重新连接</translation>
  </message>
  <message>
   <source>Delete profile</source>
   <translation>删除配置</translation>
  </message>
  <message>
   <source>Delete run</source>
   <translation>删除运行</translation>
  </message>
  <message>
   <source>Delete the stored key</source>
   <translation>删除已保存的密钥</translation>
  </message>
  <message>
   <source>Delete this run?</source>
   <translation>删除此运行？</translation>
  </message>
  <message>
   <source>Delete {things}</source>
   <translation>删除{things}</translation>
  </message>
  <message>
   <source>Delete {title}</source>
   <translation>删除 {title}</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>正在删除…</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Differs in</source>
   <translation>差异</translation>
  </message>
  <message>
   <source>Digits after the point; missing: 0.</source>
   <translation>小数位数；缺省：0。</translation>
  </message>
  <message>
   <source>Dim what is not connected</source>
   <translation>淡化未连接的内容</translation>
  </message>
  <message>
   <source>Dim what is not connected to what the pointer rests on</source>
   <translation>淡化与指针所指内容未连接的部分</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>放弃</translation>
  </message>
  <message>
   <source>Discard what you typed?</source>
   <translation>放弃您输入的内容？</translation>
  </message>
  <message>
   <source>Discarded</source>
   <translation>已放弃</translation>
  </message>
  <message>
   <source>Disconnect</source>
   <translation>断开</translation>
  </message>
  <message>
   <source>Disconnect {things}</source>
   <translation>断开{things}</translation>
  </message>
  <message>
   <source>Distribute across</source>
   <translation>水平分布</translation>
  </message>
  <message>
   <source>Distribute down</source>
   <translation>垂直分布</translation>
  </message>
  <message>
   <source>Distribute horizontally</source>
   <translation>水平分布</translation>
  </message>
  <message>
   <source>Distribute vertically</source>
   <translation>垂直分布</translation>
  </message>
  <message>
   <source>Divide</source>
   <translation>除</translation>
  </message>
  <message>
   <source>Does the same for each entry of a list.</source>
   <translation>对列表的每个条目执行相同操作。</translation>
  </message>
  <message>
   <source>Done in {took}.</source>
   <translation>完成，用时 {took}。</translation>
  </message>
  <message>
   <source>Dotted paths; one output each.</source>
   <translation>点分路径；各有一个输出。</translation>
  </message>
  <message>
   <source>Down, Up</source>
   <translation>下、上</translation>
  </message>
  <message>
   <source>Drag a node onto the canvas, or press Enter.</source>
   <translation>将节点拖到画布上，或按 Enter。</translation>
  </message>
  <message>
   <source>Drag from a pin; drop on empty canvas to add a node</source>
   <translation>从端口拖动；在空白画布上释放可添加节点</translation>
  </message>
  <message>
   <source>Drag from pin to pin: white arrows say what runs next, coloured pins carry values. Drop a wire on nothing to see only the nodes that fit. Everything can be undone.</source>
   <translation>从端口拖到端口：白色箭头表示接下来运行什么，彩色端口传递值。将连线放到空白处，只会看到匹配的节点。一切都可以撤销。</translation>
  </message>
  <message>
   <source>Drag on empty canvas; Shift adds, Ctrl toggles</source>
   <translation>在空白画布上拖动；Shift 添加，Ctrl 切换</translation>
  </message>
  <message>
   <source>Drag the knot, Alt-click to remove it</source>
   <translation>拖动拐点，Alt+单击移除</translation>
  </message>
  <message>
   <source>Drag to make the frame larger or smaller</source>
   <translation>拖动以放大或缩小分组框</translation>
  </message>
  <message>
   <source>Drag to make the node higher</source>
   <translation>拖动使节点更高</translation>
  </message>
  <message>
   <source>Drag to make the node larger</source>
   <translation>拖动使节点更大</translation>
  </message>
  <message>
   <source>Drag to make the node wider</source>
   <translation>拖动使节点更宽</translation>
  </message>
  <message>
   <source>Drag to move around</source>
   <translation>拖动以移动视图</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to open it</source>
   <translation>拖动移动分组框，双击打开</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to rename it</source>
   <translation>拖动移动分组框，双击重命名</translation>
  </message>
  <message>
   <source>Drag to move the note, double-click to edit it</source>
   <translation>拖动移动便签，双击编辑</translation>
  </message>
  <message>
   <source>Drag to move, double-click the title to rename; Ctrl-drag: a copy</source>
   <translation>拖动移动，双击标题重命名；Ctrl+拖动：复制</translation>
  </message>
  <message>
   <source>Drag to select, {words}, Tab to add a node</source>
   <translation>拖动选择，{words}，Tab 添加节点</translation>
  </message>
  <message>
   <source>Draw an AI workflow, run it, watch it think, answer it, rewind it, ship it.

Qt {qt_version} under the LGPL 3. Icons by Lucide (ISC). Fonts Inter and JetBrains Mono (SIL OFL 1.1).</source>
   <translation>绘制 AI 工作流，运行它，看它思考，回答它，回退它，交付它。

Qt {qt_version}，LGPL 3 许可。图标来自 Lucide (ISC)。字体 Inter 和 JetBrains Mono (SIL OFL 1.1)。</translation>
  </message>
  <message>
   <source>Drawing “{title}”…</source>
   <translation>正在绘制“{title}”…</translation>
  </message>
  <message>
   <source>Drop text</source>
   <translation>放置文本</translation>
  </message>
  <message>
   <source>Drop web address</source>
   <translation>放置网址</translation>
  </message>
  <message>
   <source>Drop {things}</source>
   <translation>放置{things}</translation>
  </message>
  <message>
   <source>Drops a copy</source>
   <translation>放置副本</translation>
  </message>
  <message>
   <source>Drops a copy of {what}</source>
   <translation>放置{what}的副本</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>复制副本</translation>
  </message>
  <message>
   <source>Duplicate {things}</source>
   <translation>复制{things}</translation>
  </message>
  <message>
   <source>Duplicating…</source>
   <translation>正在创建副本…</translation>
  </message>
  <message>
   <source>Each property needs a name of its own.</source>
   <translation>每个属性都需要自己的名称。</translation>
  </message>
  <message>
   <source>Each row gives {names}</source>
   <translation>每行给出 {names}</translation>
  </message>
  <message>
   <source>Earlier messages ({hidden})</source>
   <translation>较早的消息 ({hidden})</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>编辑</translation>
  </message>
  <message>
   <source>Edit Image</source>
   <translation>编辑图像</translation>
  </message>
  <message>
   <source>Edit arguments</source>
   <translation>编辑参数</translation>
  </message>
  <message>
   <source>Edit as JSON</source>
   <translation>以 JSON 编辑</translation>
  </message>
  <message>
   <source>Edit as rows</source>
   <translation>按行编辑</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>编辑便签</translation>
  </message>
  <message>
   <source>Edit value</source>
   <translation>编辑值</translation>
  </message>
  <message>
   <source>Edit values</source>
   <translation>编辑值</translation>
  </message>
  <message>
   <source>Edit what the flow takes and gives, and update all its callers (Ctrl+I)</source>
   <translation>编辑流程的输入和输出，并更新所有调用方 (Ctrl+I)</translation>
  </message>
  <message>
   <source>Embedding model</source>
   <translation>嵌入模型</translation>
  </message>
  <message>
   <source>Emit Event</source>
   <translation>发出事件</translation>
  </message>
  <message>
   <source>Empty flow</source>
   <translation>空流程</translation>
  </message>
  <message>
   <source>Empty the search, then close</source>
   <translation>清空搜索，然后关闭</translation>
  </message>
  <message>
   <source>Empty: all.</source>
   <translation>留空：全部。</translation>
  </message>
  <message>
   <source>Empty: every event.</source>
   <translation>留空：任意事件。</translation>
  </message>
  <message>
   <source>Empty: the run's own.</source>
   <translation>留空：运行自身的会话。</translation>
  </message>
  <message>
   <source>Ends the run at once. Each input is a value of the run's result.</source>
   <translation>立即结束运行。每个输入是运行结果的一个值。</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enlarges pictures</source>
   <translation>放大图片</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Enter 发送，Shift+Enter 换行</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>入口</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>Error: what went wrong</source>
   <translation>错误：出错的事</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Español</source>
   <translation>Español</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>事件</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>事件</translation>
  </message>
  <message>
   <source>Every caller was up to date</source>
   <translation>所有调用方都是最新的</translation>
  </message>
  <message>
   <source>Every kind of step is here. Drag one onto the canvas, or press Tab on the canvas and type its name.</source>
   <translation>各种步骤都在这里。将其拖到画布上，或在画布上按 Tab 并输入名称。</translation>
  </message>
  <message>
   <source>Every record</source>
   <translation>所有记录</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>全部</translation>
  </message>
  <message>
   <source>Everything is done again</source>
   <translation>全部重新执行</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>示例</translation>
  </message>
  <message>
   <source>Execution: what comes next</source>
   <translation>执行：接下来是什么</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>导出</translation>
  </message>
  <message>
   <source>Export Artifact</source>
   <translation>导出工件</translation>
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation>导出为 CSV…</translation>
  </message>
  <message>
   <source>Export bundle</source>
   <translation>导出打包文件</translation>
  </message>
  <message>
   <source>Export bundle…</source>
   <translation>导出打包文件…</translation>
  </message>
  <message>
   <source>Export picture</source>
   <translation>导出图片</translation>
  </message>
  <message>
   <source>Export picture of selection…</source>
   <translation>导出所选内容的图片…</translation>
  </message>
  <message>
   <source>Export picture…</source>
   <translation>导出图片…</translation>
  </message>
  <message>
   <source>Export shortcuts</source>
   <translation>导出快捷键</translation>
  </message>
  <message>
   <source>Export the table</source>
   <translation>导出表格</translation>
  </message>
  <message>
   <source>Export theme</source>
   <translation>导出主题</translation>
  </message>
  <message>
   <source>Export “{root}”</source>
   <translation>导出“{root}”</translation>
  </message>
  <message>
   <source>Exported {counted} to {path}</source>
   <translation>已将{counted}导出到 {path}</translation>
  </message>
  <message>
   <source>Exporting “{title}”…</source>
   <translation>正在导出“{title}”…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Expression</source>
   <translation>表达式</translation>
  </message>
  <message>
   <source>Expression of {pin}</source>
   <translation>{pin} 的表达式</translation>
  </message>
  <message>
   <source>Expression to watch</source>
   <translation>要监视的表达式</translation>
  </message>
  <message>
   <source>Expressions</source>
   <translation>表达式</translation>
  </message>
  <message>
   <source>Extract</source>
   <translation>提取</translation>
  </message>
  <message>
   <source>Extract to subflow</source>
   <translation>提取为子流程</translation>
  </message>
  <message>
   <source>Extract to subflow…</source>
   <translation>提取为子流程…</translation>
  </message>
  <message>
   <source>Extract “{name}”</source>
   <translation>提取“{name}”</translation>
  </message>
  <message>
   <source>Extracts the text of a page range of a PDF file.</source>
   <translation>提取 PDF 文件某页范围的文本。</translation>
  </message>
  <message>
   <source>F5 runs the flow as it is. Without a model server, model nodes echo their prompt, so you can try everything at once.</source>
   <translation>F5 按现状运行流程。没有模型服务器时，模型节点会回显其提示词，因此您可以立即尝试一切。</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Failed after {took}. {error}</source>
   <translation>{took} 后失败。{error}</translation>
  </message>
  <message>
   <source>Failed node fails the run</source>
   <translation>节点失败则运行失败</translation>
  </message>
  <message>
   <source>Failed: {error}</source>
   <translation>失败：{error}</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>收藏</translation>
  </message>
  <message>
   <source>Feeds “{pin_id}” when control comes by “{label}”, else the wire that is there</source>
   <translation>当控制流经“{label}”到达时为“{pin_id}”供值，否则使用现有连线</translation>
  </message>
  <message>
   <source>Fields to add</source>
   <translation>要添加的字段</translation>
  </message>
  <message>
   <source>Figma: wheel scrolls, Ctrl+wheel zooms, Space pans</source>
   <translation>Figma：滚轮滚动，Ctrl+滚轮缩放，空格平移</translation>
  </message>
  <message>
   <source>File format of the result.</source>
   <translation>结果的文件格式。</translation>
  </message>
  <message>
   <source>File not found</source>
   <translation>找不到文件</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>文件</translation>
  </message>
  <message>
   <source>Files and memory</source>
   <translation>文件与记忆</translation>
  </message>
  <message>
   <source>Fills in the parameters of a tool and gives the finished call.</source>
   <translation>填写工具参数并给出完整的调用。</translation>
  </message>
  <message>
   <source>Fills {name} gaps of a template from an object; a missing name is an error.</source>
   <translation>用对象填充模板中的 {name} 空位；缺少名称则报错。</translation>
  </message>
  <message>
   <source>Fills {{ path | filter }} gaps from the run's variables and the other pins; what is missing stays empty.</source>
   <translation>用运行的变量和其他端口填充 {{ path | filter }} 空位；缺少的留空。</translation>
  </message>
  <message>
   <source>Filter Array</source>
   <translation>筛选列表</translation>
  </message>
  <message>
   <source>Filter messages</source>
   <translation>筛选消息</translation>
  </message>
  <message>
   <source>Filter nodes</source>
   <translation>筛选节点</translation>
  </message>
  <message>
   <source>Filter records</source>
   <translation>筛选记录</translation>
  </message>
  <message>
   <source>Filters: json, join(", "), trim, lower, upper.</source>
   <translation>过滤器：json、join(", ")、trim、lower、upper。</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Find a node</source>
   <translation>查找节点</translation>
  </message>
  <message>
   <source>Find in all flows…</source>
   <translation>在所有流程中查找…</translation>
  </message>
  <message>
   <source>Find in flow…</source>
   <translation>在流程中查找…</translation>
  </message>
  <message>
   <source>Find uses</source>
   <translation>查找用途</translation>
  </message>
  <message>
   <source>Finds by meaning</source>
   <translation>按含义查找</translation>
  </message>
  <message>
   <source>Finds ids of things in the knowledge graph that a name may mean.</source>
   <translation>查找知识图谱中某个名称可能所指事物的 ID。</translation>
  </message>
  <message>
   <source>Finds notes and archived conversation by text, tags, time and place.</source>
   <translation>按文本、标签、时间和位置查找笔记和归档对话。</translation>
  </message>
  <message>
   <source>First number.</source>
   <translation>第一个数。</translation>
  </message>
  <message>
   <source>First page, from 1.</source>
   <translation>首页，从 1 开始。</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>适应全部</translation>
  </message>
  <message>
   <source>Fit running nodes</source>
   <translation>适应运行中的节点</translation>
  </message>
  <message>
   <source>Fit selection</source>
   <translation>适应所选</translation>
  </message>
  <message>
   <source>Fix {count} problems</source>
   <translation>修复 {count} 个问题</translation>
  </message>
  <message>
   <source>Fixed true or false.</source>
   <translation>固定的真或假。</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Flow bundles (*.flow)</source>
   <translation>流程打包文件 (*.flow)</translation>
  </message>
  <message>
   <source>Flow of “{title}”</source>
   <translation>“{title}”的流程</translation>
  </message>
  <message>
   <source>Flow “{flow}” · {node}</source>
   <translation>流程“{flow}” · {node}</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>流程</translation>
  </message>
  <message>
   <source>Flows (*.json)</source>
   <translation>流程 (*.json)</translation>
  </message>
  <message>
   <source>Flows folder</source>
   <translation>流程文件夹</translation>
  </message>
  <message>
   <source>Flows in the bundle</source>
   <translation>打包文件中的流程</translation>
  </message>
  <message>
   <source>Flows that can be started</source>
   <translation>可启动的流程</translation>
  </message>
  <message>
   <source>Flows within flows</source>
   <translation>流程嵌套层数</translation>
  </message>
  <message>
   <source>Flows, bundles, pictures with a flow (*.json *.flow *.png)</source>
   <translation>流程、打包文件、含流程的图片 (*.json *.flow *.png)</translation>
  </message>
  <message>
   <source>For</source>
   <translation>计数循环</translation>
  </message>
  <message>
   <source>For agents of older files that have no prompt.</source>
   <translation>用于旧文件中没有提示词的代理。</translation>
  </message>
  <message>
   <source>For budgets and costs. What stands here counts more than the list prices of well-known servers.</source>
   <translation>用于预算和费用。此处的价格优先于知名服务器的标价。</translation>
  </message>
  <message>
   <source>For cron fields, such as Europe/Paris; empty: UTC.</source>
   <translation>用于 cron 字段，例如 Europe/Paris；留空：UTC。</translation>
  </message>
  <message>
   <source>For example {pattern}</source>
   <translation>例如 {pattern}</translation>
  </message>
  <message>
   <source>For objects: the key to compare.</source>
   <translation>对于对象：要比较的键。</translation>
  </message>
  <message>
   <source>ForEach</source>
   <translation>逐项循环</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>分叉</translation>
  </message>
  <message>
   <source>Fork a run of “{name}”</source>
   <translation>从“{name}”的运行分叉</translation>
  </message>
  <message>
   <source>Fork the run from here…</source>
   <translation>从此处分叉运行…</translation>
  </message>
  <message>
   <source>Forking the run…</source>
   <translation>正在分叉运行…</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>表单</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>格式化</translation>
  </message>
  <message>
   <source>Format Tool Results</source>
   <translation>格式化工具结果</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>前进</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>自动确定</translation>
  </message>
  <message>
   <source>Fra&amp;me</source>
   <translation>分组框(&amp;M)</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>分组框</translation>
  </message>
  <message>
   <source>Frame at {x:.0f}, {y:.0f}</source>
   <translation>分组框位于 {x:.0f}, {y:.0f}</translation>
  </message>
  <message>
   <source>Frame of {width:.0f} by {height:.0f}</source>
   <translation>分组框 {width:.0f} × {height:.0f}</translation>
  </message>
  <message>
   <source>Frame selection</source>
   <translation>为所选添加分组框</translation>
  </message>
  <message>
   <source>Frame “{words}”</source>
   <translation>分组框“{words}”</translation>
  </message>
  <message>
   <source>Frames a second.</source>
   <translation>每秒帧数。</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>Free text</source>
   <translation>自由文本</translation>
  </message>
  <message>
   <source>From &amp;step</source>
   <translation>起始步骤(&amp;S)</translation>
  </message>
  <message>
   <source>From {first} control goes round in a circle that nothing leaves.</source>
   <translation>从{first}起控制流在没有出口的环中循环。</translation>
  </message>
  <message>
   <source>From “{flow}”</source>
   <translation>来自“{flow}”</translation>
  </message>
  <message>
   <source>From “{title}”</source>
   <translation>自“{title}”</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>全屏</translation>
  </message>
  <message>
   <source>Function</source>
   <translation>函数</translation>
  </message>
  <message>
   <source>Function name</source>
   <translation>函数名</translation>
  </message>
  <message>
   <source>Functions</source>
   <translation>函数</translation>
  </message>
  <message>
   <source>Further keys.</source>
   <translation>更多键。</translation>
  </message>
  <message>
   <source>Further keys; named ones win.</source>
   <translation>更多键；已命名的优先。</translation>
  </message>
  <message>
   <source>Further settings of the provider, as they are.</source>
   <translation>提供方的其他设置，原样传递。</translation>
  </message>
  <message>
   <source>Further values, by name.</source>
   <translation>更多按名称给出的值。</translation>
  </message>
  <message>
   <source>Generate Image</source>
   <translation>生成图像</translation>
  </message>
  <message>
   <source>Generate Music</source>
   <translation>生成音乐</translation>
  </message>
  <message>
   <source>Generate Video</source>
   <translation>生成视频</translation>
  </message>
  <message>
   <source>Generate Voice</source>
   <translation>生成语音</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>Get Context</source>
   <translation>读取上下文</translation>
  </message>
  <message>
   <source>Get Element</source>
   <translation>读取元素</translation>
  </message>
  <message>
   <source>Get Property</source>
   <translation>读取属性</translation>
  </message>
  <message>
   <source>Get Random Element</source>
   <translation>随机读取元素</translation>
  </message>
  <message>
   <source>Get Variable</source>
   <translation>读取变量</translation>
  </message>
  <message>
   <source>Get Variables</source>
   <translation>读取多个变量</translation>
  </message>
  <message>
   <source>Give event</source>
   <translation>给出事件</translation>
  </message>
  <message>
   <source>Give it to “{text}”</source>
   <translation>分配给“{text}”</translation>
  </message>
  <message>
   <source>Gives</source>
   <translation>给出</translation>
  </message>
  <message>
   <source>Gives the value that belongs to the control wire a node was entered by; made by the compiler.</source>
   <translation>给出节点进入时所经控制连线对应的值；由编译器生成。</translation>
  </message>
  <message>
   <source>Gives this result</source>
   <translation>给出此结果</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>转到</translation>
  </message>
  <message>
   <source>Go back to a step, change what it gave, and go on from there as another run</source>
   <translation>回到某个步骤，更改其结果，并从那里作为新的运行继续</translation>
  </message>
  <message>
   <source>Go on with the flow as it is from the first step that is not as it was in the run</source>
   <translation>按现在的流程，从第一个与运行时不同的步骤继续</translation>
  </message>
  <message>
   <source>Go on; the log and the foot of the window tell</source>
   <translation>继续；日志和窗口底部会提示</translation>
  </message>
  <message>
   <source>Go to a bookmark</source>
   <translation>前往书签</translation>
  </message>
  <message>
   <source>Go to its node</source>
   <translation>转到其节点</translation>
  </message>
  <message>
   <source>Go to its node and record</source>
   <translation>转到其节点和记录</translation>
  </message>
  <message>
   <source>Go to next panel</source>
   <translation>转到下一个面板</translation>
  </message>
  <message>
   <source>Go to other end</source>
   <translation>前往另一端</translation>
  </message>
  <message>
   <source>Go to previous panel</source>
   <translation>转到上一个面板</translation>
  </message>
  <message>
   <source>Go to this node</source>
   <translation>前往此节点</translation>
  </message>
  <message>
   <source>Go to “{label}”</source>
   <translation>转到“{label}”</translation>
  </message>
  <message>
   <source>Goes on by 'true' or 'false', as the condition says. Empty values count as false.</source>
   <translation>根据条件从 'true' 或 'false' 继续。空值视为假。</translation>
  </message>
  <message>
   <source>Goes on by the case whose text equals the value, else by 'default'.</source>
   <translation>从文本与值相等的情况继续，否则从 'default' 继续。</translation>
  </message>
  <message>
   <source>Going there…</source>
   <translation>正在跳转…</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>绿色</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>灰色</translation>
  </message>
  <message>
   <source>Halt if this expression holds; empty: always.
vars are the run's variables, value the node's inputs, such as value['text'].</source>
   <translation>此表达式成立时停下；留空：总是停下。
vars 是运行的变量，value 是节点的输入，例如 value['text']。</translation>
  </message>
  <message>
   <source>Halted at the breakpoint before “{node}”</source>
   <translation>停在“{node}”之前的断点</translation>
  </message>
  <message>
   <source>Halted before “{node}”</source>
   <translation>停在“{node}”之前</translation>
  </message>
  <message>
   <source>Halted: the condition at “{node}” cannot be looked at: {error}</source>
   <translation>已停下：无法判断“{node}”处的条件：{error}</translation>
  </message>
  <message>
   <source>Halted: “{node}” failed: {error}</source>
   <translation>已停下：“{node}”失败：{error}</translation>
  </message>
  <message>
   <source>Has Tools</source>
   <translation>有工具</translation>
  </message>
  <message>
   <source>Hash of the file.</source>
   <translation>文件哈希。</translation>
  </message>
  <message>
   <source>Heading of the first page.</source>
   <translation>首页标题。</translation>
  </message>
  <message>
   <source>Help (F1)</source>
   <translation>帮助 (F1)</translation>
  </message>
  <message>
   <source>Help on nodes</source>
   <translation>节点帮助</translation>
  </message>
  <message>
   <source>Help on this node</source>
   <translation>此节点的帮助</translation>
  </message>
  <message>
   <source>Help on this node (F1)</source>
   <translation>此节点的帮助 (F1)</translation>
  </message>
  <message>
   <source>Help on {title}</source>
   <translation>{title} 的帮助</translation>
  </message>
  <message>
   <source>Help: {title}</source>
   <translation>帮助：{title}</translation>
  </message>
  <message>
   <source>Hertz.</source>
   <translation>赫兹。</translation>
  </message>
  <message>
   <source>Hide all panels</source>
   <translation>隐藏所有面板</translation>
  </message>
  <message>
   <source>Hide or show unused pins</source>
   <translation>隐藏或显示未使用的端口</translation>
  </message>
  <message>
   <source>Hide panel</source>
   <translation>隐藏面板</translation>
  </message>
  <message>
   <source>Hide unused pins of {things}</source>
   <translation>隐藏{things}未使用的端口</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>高对比度</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>History</source>
   <translation>历史记录</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <source>Houdini: middle button pans, right button zooms</source>
   <translation>Houdini：中键平移，右键缩放</translation>
  </message>
  <message>
   <source>How closely to follow the prompt.</source>
   <translation>遵循提示词的程度。</translation>
  </message>
  <message>
   <source>How far it goes on by itself; Preferences, “Pause after steps” and “Budget”</source>
   <translation>它自行运行多远；见偏好设置中的“多少步后暂停”和“预算”</translation>
  </message>
  <message>
   <source>How far it reaches.</source>
   <translation>作用范围。</translation>
  </message>
  <message>
   <source>How far the event reaches.</source>
   <translation>事件的范围。</translation>
  </message>
  <message>
   <source>How far to go from the source, 0 to 1.</source>
   <translation>偏离原图的程度，0 到 1。</translation>
  </message>
  <message>
   <source>How hard to look.</source>
   <translation>查找的深入程度。</translation>
  </message>
  <message>
   <source>How it came about.</source>
   <translation>形成过程。</translation>
  </message>
  <message>
   <source>How long it may think.</source>
   <translation>可思考多久。</translation>
  </message>
  <message>
   <source>How long it took and what it was allowed.</source>
   <translation>用时及其权限。</translation>
  </message>
  <message>
   <source>How long, in the unit set.</source>
   <translation>时长，以所选单位计。</translation>
  </message>
  <message>
   <source>How many characters the text has.</source>
   <translation>文本的字符数。</translation>
  </message>
  <message>
   <source>How many entries.</source>
   <translation>条目数。</translation>
  </message>
  <message>
   <source>How many heard it.</source>
   <translation>收到者数量。</translation>
  </message>
  <message>
   <source>How many items the list has; 0 for anything else.</source>
   <translation>列表的项数；其他类型为 0。</translation>
  </message>
  <message>
   <source>How many to make.</source>
   <translation>生成数量。</translation>
  </message>
  <message>
   <source>How short.</source>
   <translation>压缩程度。</translation>
  </message>
  <message>
   <source>How the model is to behave.</source>
   <translation>模型应如何表现。</translation>
  </message>
  <message>
   <source>How to say it.</source>
   <translation>朗读方式。</translation>
  </message>
  <message>
   <source>How urgent it is.</source>
   <translation>紧急程度。</translation>
  </message>
  <message>
   <source>Id of the archived messages.</source>
   <translation>归档消息的 ID。</translation>
  </message>
  <message>
   <source>Id of the flow of “{title}”, “{child}”</source>
   <translation>“{title}”的流程 ID，“{child}”</translation>
  </message>
  <message>
   <source>Id of the flow: {id}</source>
   <translation>流程 ID：{id}</translation>
  </message>
  <message>
   <source>Id of the note.</source>
   <translation>笔记 ID。</translation>
  </message>
  <message>
   <source>Id of the span.</source>
   <translation>片段 ID。</translation>
  </message>
  <message>
   <source>Id of this flow, “{id}”</source>
   <translation>此流程的 ID，“{id}”</translation>
  </message>
  <message>
   <source>Ids of spans.</source>
   <translation>片段的 ID。</translation>
  </message>
  <message>
   <source>If/Else</source>
   <translation>如果/否则</translation>
  </message>
  <message>
   <source>Image Artifact</source>
   <translation>图像工件</translation>
  </message>
  <message>
   <source>Image To Image</source>
   <translation>图像到图像</translation>
  </message>
  <message>
   <source>Image To Video</source>
   <translation>图像到视频</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>图像模型</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>导入</translation>
  </message>
  <message>
   <source>Import Server File</source>
   <translation>导入服务器文件</translation>
  </message>
  <message>
   <source>Import bundle</source>
   <translation>导入打包文件</translation>
  </message>
  <message>
   <source>Import bundle…</source>
   <translation>导入打包文件…</translation>
  </message>
  <message>
   <source>Import into</source>
   <translation>导入到</translation>
  </message>
  <message>
   <source>Import shortcuts</source>
   <translation>导入快捷键</translation>
  </message>
  <message>
   <source>Import theme</source>
   <translation>导入主题</translation>
  </message>
  <message>
   <source>Import “{name}”</source>
   <translation>导入“{name}”</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>已导入</translation>
  </message>
  <message>
   <source>Imported “{name}” into {folder}</source>
   <translation>已将“{name}”导入到 {folder}</translation>
  </message>
  <message>
   <source>Importing “{name}”…</source>
   <translation>正在导入“{name}”…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>已启用</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>文件中的位置</translation>
  </message>
  <message>
   <source>In this list</source>
   <translation>在此列表中</translation>
  </message>
  <message>
   <source>In this text</source>
   <translation>在此文本中</translation>
  </message>
  <message>
   <source>Info</source>
   <translation>信息</translation>
  </message>
  <message>
   <source>Info: beginnings and ends, requests to servers</source>
   <translation>信息：开始与结束、对服务器的请求</translation>
  </message>
  <message>
   <source>Inline subflow</source>
   <translation>内联子流程</translation>
  </message>
  <message>
   <source>Inline “{title}”</source>
   <translation>内联“{title}”</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>输入</translation>
  </message>
  <message>
   <source>Inputs as JSON</source>
   <translation>JSON 形式的输入</translation>
  </message>
  <message>
   <source>Inputs of this node</source>
   <translation>此节点的输入</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Insert example of “{name}”</source>
   <translation>插入“{name}”的示例</translation>
  </message>
  <message>
   <source>Insert node into wire</source>
   <translation>将节点插入连线</translation>
  </message>
  <message>
   <source>Insert {title} into the wire</source>
   <translation>将 {title} 插入连线</translation>
  </message>
  <message>
   <source>Insert {title} into wire</source>
   <translation>将 {title} 插入连线</translation>
  </message>
  <message>
   <source>Inserted into “{title}”; Undo takes it out</source>
   <translation>已插入“{title}”；撤销可取出</translation>
  </message>
  <message>
   <source>Inserts the node into the wire</source>
   <translation>将节点插入连线</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>检查器</translation>
  </message>
  <message>
   <source>Interface and callers…</source>
   <translation>接口与调用方…</translation>
  </message>
  <message>
   <source>Interfaces</source>
   <translation>接口</translation>
  </message>
  <message>
   <source>Is Empty</source>
   <translation>是否为空</translation>
  </message>
  <message>
   <source>Is done again</source>
   <translation>重新执行</translation>
  </message>
  <message>
   <source>It answers, and offers 1 model</source>
   <translation>有回应，提供 1 个模型</translation>
  </message>
  <message>
   <source>It answers, and offers {count} models</source>
   <translation>有回应，提供 {count} 个模型</translation>
  </message>
  <message>
   <source>It begins with the first step.</source>
   <translation>从第一个步骤开始。</translation>
  </message>
  <message>
   <source>It counts for this run and all flows it calls. Waiting for people or for a time does not count.</source>
   <translation>适用于本次运行及其调用的所有流程。等待人或等待时间不计入。</translation>
  </message>
  <message>
   <source>It needs {need}, which this program does not have; the node keeps all its data.</source>
   <translation>它需要本程序没有的{need}；节点保留全部数据。</translation>
  </message>
  <message>
   <source>It runs with everything you may do on this computer: read and write files, use the network. Load only what you have read, or know where it comes from.</source>
   <translation>它以您在这台计算机上的全部权限运行：读写文件、使用网络。请只加载您读过或了解来源的内容。</translation>
  </message>
  <message>
   <source>Its control output.</source>
   <translation>其控制输出。</translation>
  </message>
  <message>
   <source>Its name.</source>
   <translation>名称。</translation>
  </message>
  <message>
   <source>Its parts as text.</source>
   <translation>各部分的文本。</translation>
  </message>
  <message>
   <source>Its price can be set beside the model in Preferences. If you go on, such calls are made and counted, but nobody knows what they cost.</source>
   <translation>可在偏好设置的模型旁填写其价格。如果继续，此类调用会执行并计数，但无人知道其费用。</translation>
  </message>
  <message>
   <source>Its trace and results go too.</source>
   <translation>其轨迹和结果也会被删除。</translation>
  </message>
  <message>
   <source>Its value now.</source>
   <translation>当前值。</translation>
  </message>
  <message>
   <source>Its value now; nothing if it was never set.</source>
   <translation>当前值；从未设置则为空。</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>JSON Schema</source>
   <translation>JSON Schema</translation>
  </message>
  <message>
   <source>JSON value, text or base64.</source>
   <translation>JSON 值、文本或 base64。</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>连接</translation>
  </message>
  <message>
   <source>Joins “{pin_id}”</source>
   <translation>连接到“{pin_id}”</translation>
  </message>
  <message>
   <source>Joins “{pin_id}” and replaces the wire that is there</source>
   <translation>连接到“{pin_id}”并替换现有连线</translation>
  </message>
  <message>
   <source>KG Assert</source>
   <translation>写入知识图谱</translation>
  </message>
  <message>
   <source>KG Query</source>
   <translation>查询知识图谱</translation>
  </message>
  <message>
   <source>KG Resolve Entity</source>
   <translation>解析图谱实体</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>继续编辑</translation>
  </message>
  <message>
   <source>Keep finished runs</source>
   <translation>保留已完成的运行</translation>
  </message>
  <message>
   <source>Keep one of its wires.</source>
   <translation>保留其一条连线。</translation>
  </message>
  <message>
   <source>Keep one of the wires</source>
   <translation>保留其中一条连线</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>保留其中之一。</translation>
  </message>
  <message>
   <source>Keep one of these wires.</source>
   <translation>保留这些连线中的一条。</translation>
  </message>
  <message>
   <source>Keep one trigger, or make this one the entry.</source>
   <translation>只保留一个触发器，或将此触发器设为入口。</translation>
  </message>
  <message>
   <source>Keep the branches apart, or switch off that they run at the same time.</source>
   <translation>让各分支互不相干，或关闭同时运行。</translation>
  </message>
  <message>
   <source>Keep the labels it has.</source>
   <translation>保留已有标签。</translation>
  </message>
  <message>
   <source>Keep the wire from {source}</source>
   <translation>保留来自{source}的连线</translation>
  </message>
  <message>
   <source>Keeps a note with tags, found again by Recall. The note id is the span id.</source>
   <translation>保存带标签的笔记，可用“回忆”找回。笔记 ID 即片段 ID。</translation>
  </message>
  <message>
   <source>Keeps its result</source>
   <translation>保留其结果</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>Keys are kept in the system's keyring, never in a file.</source>
   <translation>密钥保存在系统的密钥环中，从不写入文件。</translation>
  </message>
  <message>
   <source>Keys for what is in front</source>
   <translation>当前界面的按键</translation>
  </message>
  <message>
   <source>Keys of the selected action</source>
   <translation>所选操作的按键</translation>
  </message>
  <message>
   <source>Knot {number} of {count}</source>
   <translation>第 {number} 个拐点，共 {count} 个</translation>
  </message>
  <message>
   <source>LLM Call</source>
   <translation>LLM 调用</translation>
  </message>
  <message>
   <source>LLM Call has nothing to ask. Write a prompt or connect messages.</source>
   <translation>LLM 调用没有提问内容。请写提示词或连接 messages。</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Labels that must fit.</source>
   <translation>必须匹配的标签。</translation>
  </message>
  <message>
   <source>Labels: name to text.</source>
   <translation>标签：名称对应文本。</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>Language and region.</source>
   <translation>语言和地区。</translation>
  </message>
  <message>
   <source>Last page; empty: the end.</source>
   <translation>末页；留空：到结尾。</translation>
  </message>
  <message>
   <source>Last run</source>
   <translation>上次运行</translation>
  </message>
  <message>
   <source>Lay out</source>
   <translation>排列</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Layout to author</source>
   <translation>创作布局</translation>
  </message>
  <message>
   <source>Layout to debug</source>
   <translation>调试布局</translation>
  </message>
  <message>
   <source>Layout to present</source>
   <translation>演示布局</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>布局</translation>
  </message>
  <message>
   <source>Lead out of the loop by its “done” output.</source>
   <translation>请通过其 "done" 输出离开循环。</translation>
  </message>
  <message>
   <source>Least level</source>
   <translation>最低级别</translation>
  </message>
  <message>
   <source>Least likeness of words, 0 to 1.</source>
   <translation>词语的最低相似度，0 到 1。</translation>
  </message>
  <message>
   <source>Least likeness, 0 to 1.</source>
   <translation>最低相似度，0 到 1。</translation>
  </message>
  <message>
   <source>Leave the field</source>
   <translation>离开字段</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>长度</translation>
  </message>
  <message>
   <source>Lenses</source>
   <translation>透镜</translation>
  </message>
  <message>
   <source>Let every run halt before the selected nodes, or no longer</source>
   <translation>让每次运行停在所选节点之前，或不再停下</translation>
  </message>
  <message>
   <source>Let go to add a node that fits</source>
   <translation>松开以添加匹配的节点</translation>
  </message>
  <message>
   <source>Let go to unplug the wire</source>
   <translation>松开以拔下连线</translation>
  </message>
  <message>
   <source>Let runs halt at a node that fails, before its failure counts</source>
   <translation>让运行停在失败的节点上，在失败生效之前</translation>
  </message>
  <message>
   <source>Let runs halt before the selected node if an expression holds</source>
   <translation>表达式成立时让运行停在所选节点之前</translation>
  </message>
  <message>
   <source>Let the Python of this flow run outside the sandbox, in a process of its own</source>
   <translation>让此流程的 Python 在沙盒外的独立进程中运行</translation>
  </message>
  <message>
   <source>Let the run go on and halt after the subflow it is in</source>
   <translation>让运行继续，在离开当前子流程后停下</translation>
  </message>
  <message>
   <source>Let the run go on and halt before the selected node</source>
   <translation>让运行继续，停在所选节点之前</translation>
  </message>
  <message>
   <source>Let the run take the next step and halt; start it before its first step</source>
   <translation>让运行执行下一步并停下；没有运行时启动一个并停在第一步之前</translation>
  </message>
  <message>
   <source>Let the run take the next step, and halt inside if it is a subflow</source>
   <translation>让运行执行下一步，如果是子流程则停在其中</translation>
  </message>
  <message>
   <source>Lets the run pass a limited number of times by 'again', then once by 'limit_reached'.</source>
   <translation>让运行从 'again' 通过有限次数，然后从 'limit_reached' 通过一次。</translation>
  </message>
  <message>
   <source>Letters on pins</source>
   <translation>端口字母</translation>
  </message>
  <message>
   <source>Letters on pins: tell types without colours</source>
   <translation>端口字母：不靠颜色区分类型</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>级别</translation>
  </message>
  <message>
   <source>Level and secrets…</source>
   <translation>级别与机密…</translation>
  </message>
  <message>
   <source>Levels when recursive; 0: all.</source>
   <translation>递归时的层数；0：全部。</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Like the desktop</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>Line for {things}</source>
   <translation>{things}显示为线</translation>
  </message>
  <message>
   <source>Line {lineno}: {sentence}</source>
   <translation>第 {lineno} 行：{sentence}</translation>
  </message>
  <message>
   <source>Line {line}: {reason}</source>
   <translation>第 {line} 行：{reason}</translation>
  </message>
  <message>
   <source>Lines added and removed.</source>
   <translation>增加和移除的行。</translation>
  </message>
  <message>
   <source>Link note</source>
   <translation>链接便签</translation>
  </message>
  <message>
   <source>Link note to selected nodes</source>
   <translation>将便签链接到所选节点</translation>
  </message>
  <message>
   <source>List</source>
   <translation>列表</translation>
  </message>
  <message>
   <source>List Folder Files</source>
   <translation>列出文件夹文件</translation>
  </message>
  <message>
   <source>List folders too.</source>
   <translation>同时列出文件夹。</translation>
  </message>
  <message>
   <source>List the problems of this flow</source>
   <translation>列出此流程的问题</translation>
  </message>
  <message>
   <source>Listen Voice</source>
   <translation>聆听语音</translation>
  </message>
  <message>
   <source>Lists the files of a workspace folder, filtered by kind and extension.</source>
   <translation>列出工作区文件夹中的文件，可按类型和扩展名筛选。</translation>
  </message>
  <message>
   <source>Literals</source>
   <translation>字面量</translation>
  </message>
  <message>
   <source>Loaded the pack “{name}” again</source>
   <translation>已重新加载节点包“{name}”</translation>
  </message>
  <message>
   <source>Loads an artifact: JSON and text up to 256 KiB, other content up to 128 KiB as base64.</source>
   <translation>加载工件：JSON 和文本最多 256 KiB，其他内容最多 128 KiB（base64）。</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>查找位置…</translation>
  </message>
  <message>
   <source>Lock flow</source>
   <translation>锁定流程</translation>
  </message>
  <message>
   <source>Lock frame</source>
   <translation>锁定分组框</translation>
  </message>
  <message>
   <source>Lock or unlock</source>
   <translation>锁定或解锁</translation>
  </message>
  <message>
   <source>Lock or unlock flow</source>
   <translation>锁定或解锁流程</translation>
  </message>
  <message>
   <source>Lock or unlock frame</source>
   <translation>锁定或解锁分组框</translation>
  </message>
  <message>
   <source>Lock {things}</source>
   <translation>锁定{things}</translation>
  </message>
  <message>
   <source>Locked nodes stay; K unlocks them, a frame's menu what is on it</source>
   <translation>锁定的节点保持不动；K 解锁节点，分组框菜单解锁其中内容</translation>
  </message>
  <message>
   <source>Locked to its place; K unlocks it</source>
   <translation>位置已锁定；K 解锁</translation>
  </message>
  <message>
   <source>Locked to its place; the frame's menu unlocks it</source>
   <translation>位置已锁定；分组框菜单可解锁</translation>
  </message>
  <message>
   <source>Locked to its place; the menu unlocks it</source>
   <translation>位置已锁定；可在菜单中解锁</translation>
  </message>
  <message>
   <source>Locked; the frame's menu unlocks it</source>
   <translation>已锁定；分组框菜单可解锁</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Log level</source>
   <translation>日志级别</translation>
  </message>
  <message>
   <source>Logging</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Longest text; empty: one million characters.</source>
   <translation>最长文本；留空：一百万字符。</translation>
  </message>
  <message>
   <source>Look at values with expressions wherever the run stands, or stood</source>
   <translation>在运行所处或曾处的任何位置用表达式查看值</translation>
  </message>
  <message>
   <source>Looks</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Loop Limit</source>
   <translation>循环限制</translation>
  </message>
  <message>
   <source>Loop over a list</source>
   <translation>遍历列表</translation>
  </message>
  <message>
   <source>Lowercase</source>
   <translation>小写</translation>
  </message>
  <message>
   <source>MIME type; empty: by the file's name.</source>
   <translation>MIME 类型；留空：按文件名。</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>创建时间</translation>
  </message>
  <message>
   <source>Make Array</source>
   <translation>创建列表</translation>
  </message>
  <message>
   <source>Make Context</source>
   <translation>创建上下文</translation>
  </message>
  <message>
   <source>Make Meta</source>
   <translation>创建元数据</translation>
  </message>
  <message>
   <source>Make Scratchpad</source>
   <translation>创建草稿记录</translation>
  </message>
  <message>
   <source>Make higher</source>
   <translation>增高</translation>
  </message>
  <message>
   <source>Make lower</source>
   <translation>降低高度</translation>
  </message>
  <message>
   <source>Make narrower</source>
   <translation>变窄</translation>
  </message>
  <message>
   <source>Make room</source>
   <translation>腾出空间</translation>
  </message>
  <message>
   <source>Make wider</source>
   <translation>变宽</translation>
  </message>
  <message>
   <source>Make {id} of {source} {type}</source>
   <translation>将{source}的 {id} 改为 {type}</translation>
  </message>
  <message>
   <source>Make {id} of {target} {type}</source>
   <translation>将{target}的 {id} 改为 {type}</translation>
  </message>
  <message>
   <source>Make {pin_id} {pin_type}</source>
   <translation>将 {pin_id} 改为 {pin_type}</translation>
  </message>
  <message>
   <source>Makes a piece of music from a description.</source>
   <translation>根据描述生成一段音乐。</translation>
  </message>
  <message>
   <source>Makes a video from a description.</source>
   <translation>根据描述生成视频。</translation>
  </message>
  <message>
   <source>Makes a video from a description; the same as Generate Video.</source>
   <translation>根据描述生成视频；与“生成视频”相同。</translation>
  </message>
  <message>
   <source>Makes an artifact of “{name}”</source>
   <translation>由“{name}”创建工件</translation>
  </message>
  <message>
   <source>Makes an image from a description and a source image; the same as Edit Image.</source>
   <translation>根据描述和源图像生成图像；与“编辑图像”相同。</translation>
  </message>
  <message>
   <source>Makes an image from a description.</source>
   <translation>根据描述生成图像。</translation>
  </message>
  <message>
   <source>Makes an image larger and cleaner.</source>
   <translation>使图像更大更清晰。</translation>
  </message>
  <message>
   <source>Makes music</source>
   <translation>生成音乐</translation>
  </message>
  <message>
   <source>Makes pictures</source>
   <translation>生成图片</translation>
  </message>
  <message>
   <source>Makes room: moves everything below the line by {px:.0f} px</source>
   <translation>腾出空间：将线下方的所有内容移动 {px:.0f} px</translation>
  </message>
  <message>
   <source>Makes room: moves everything right of the line by {px:.0f} px</source>
   <translation>腾出空间：将线右侧的所有内容移动 {px:.0f} px</translation>
  </message>
  <message>
   <source>Makes videos</source>
   <translation>生成视频</translation>
  </message>
  <message>
   <source>Map Array</source>
   <translation>映射列表</translation>
  </message>
  <message>
   <source>Mark this version</source>
   <translation>标记此版本</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>标记此版本…</translation>
  </message>
  <message>
   <source>Markdown page (*.md)</source>
   <translation>Markdown 页面 (*.md)</translation>
  </message>
  <message>
   <source>Markdown text.</source>
   <translation>Markdown 文本。</translation>
  </message>
  <message>
   <source>Math</source>
   <translation>数学</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>含义</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>媒体</translation>
  </message>
  <message>
   <source>MemAct Compose</source>
   <translation>组成活动记忆</translation>
  </message>
  <message>
   <source>Memorize</source>
   <translation>记住</translation>
  </message>
  <message>
   <source>Memorize has no text to keep. Write one into its content pin.</source>
   <translation>“记住”没有要保存的文本。请在 content 端口写入。</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>记忆</translation>
  </message>
  <message>
   <source>MemoryError: it needs more than {most} MB</source>
   <translation>MemoryError：需要超过 {most} MB</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>菜单</translation>
  </message>
  <message>
   <source>Merge Objects</source>
   <translation>合并对象</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Messages and questions of a run appear here.</source>
   <translation>运行的消息和问题显示在这里。</translation>
  </message>
  <message>
   <source>Messages put in.</source>
   <translation>放入的消息。</translation>
  </message>
  <message>
   <source>Messages that were there already.</source>
   <translation>原已存在的消息。</translation>
  </message>
  <message>
   <source>Middle button, right button or Space with drag; two fingers</source>
   <translation>中键、右键或空格加拖动；双指</translation>
  </message>
  <message>
   <source>Minutes ahead of UTC.</source>
   <translation>比 UTC 早的分钟数。</translation>
  </message>
  <message>
   <source>Missing or empty: all.</source>
   <translation>缺省或留空：全部。</translation>
  </message>
  <message>
   <source>Missing: 0.</source>
   <translation>缺省：0。</translation>
  </message>
  <message>
   <source>Missing: 1.</source>
   <translation>缺省：1。</translation>
  </message>
  <message>
   <source>Missing: 100.</source>
   <translation>缺省：100。</translation>
  </message>
  <message>
   <source>Missing: ==.</source>
   <translation>缺省：==。</translation>
  </message>
  <message>
   <source>Missing: Speak now.</source>
   <translation>缺省：Speak now。</translation>
  </message>
  <message>
   <source>Missing: a comma; \n is a new line.</source>
   <translation>缺省：逗号；\n 为换行。</translation>
  </message>
  <message>
   <source>Missing: abstractcode.agent.v1.meta.</source>
   <translation>缺省：abstractcode.agent.v1.meta。</translation>
  </message>
  <message>
   <source>Missing: to the end.</source>
   <translation>缺省：到末尾。</translation>
  </message>
  <message>
   <source>Missing: voice_input.</source>
   <translation>缺省：voice_input。</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model Catalog</source>
   <translation>模型目录</translation>
  </message>
  <message>
   <source>Model Residency</source>
   <translation>模型驻留</translation>
  </message>
  <message>
   <source>Model calls</source>
   <translation>模型调用</translation>
  </message>
  <message>
   <source>Model whose tokens are counted.</source>
   <translation>用于计算 token 的模型。</translation>
  </message>
  <message>
   <source>Model, agent, tools</source>
   <translation>模型、代理、工具</translation>
  </message>
  <message>
   <source>Model, dollars for a million tokens read, written: gpt-x 0.15 0.60; * is any other</source>
   <translation>模型、每百万个读取和写入词元的美元价格：gpt-x 0.15 0.60；* 表示其他任何模型</translation>
  </message>
  <message>
   <source>Model, rounds, tools.</source>
   <translation>模型、轮数、工具。</translation>
  </message>
  <message>
   <source>Model, tokens, time.</source>
   <translation>模型、token、时间。</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Models Catalog</source>
   <translation>提供方模型目录</translation>
  </message>
  <message>
   <source>Models and tools are asked only what is new, people again. This run stays as it was.</source>
   <translation>模型和工具只询问新的内容，人员会重新询问。此次运行保持不变。</translation>
  </message>
  <message>
   <source>Models and tools are called again: what they send, write and cost happens once more.</source>
   <translation>模型和工具会再次被调用：它们的发送、写入和费用会再发生一次。</translation>
  </message>
  <message>
   <source>Models and tools: recorded results; people are asked again</source>
   <translation>模型和工具：采用记录的结果；重新询问人员</translation>
  </message>
  <message>
   <source>Models echo their prompt from now on</source>
   <translation>从现在起模型回显其提示词</translation>
  </message>
  <message>
   <source>Modulo</source>
   <translation>取模</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>More in {category}</source>
   <translation>{category} 中的更多节点</translation>
  </message>
  <message>
   <source>More inputs</source>
   <translation>更多输入</translation>
  </message>
  <message>
   <source>More settings</source>
   <translation>更多设置</translation>
  </message>
  <message>
   <source>Most rounds</source>
   <translation>最大轮数</translation>
  </message>
  <message>
   <source>Most rounds of thinking and tools.</source>
   <translation>思考和使用工具的最大轮数。</translation>
  </message>
  <message>
   <source>Most tokens to send.</source>
   <translation>最多发送的 token 数。</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>鼠标</translation>
  </message>
  <message>
   <source>Move a frame without its nodes</source>
   <translation>移动分组框而不移动其节点</translation>
  </message>
  <message>
   <source>Move by one pixel</source>
   <translation>移动一个像素</translation>
  </message>
  <message>
   <source>Move frame</source>
   <translation>移动分组框</translation>
  </message>
  <message>
   <source>Move freely</source>
   <translation>自由移动</translation>
  </message>
  <message>
   <source>Move knot</source>
   <translation>移动拐点</translation>
  </message>
  <message>
   <source>Move tab to a window of its own</source>
   <translation>将标签页移到独立窗口</translation>
  </message>
  <message>
   <source>Move tab to the other side</source>
   <translation>将标签页移到另一侧</translation>
  </message>
  <message>
   <source>Move the selection</source>
   <translation>移动所选</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>移到底部</translation>
  </message>
  <message>
   <source>Move to the left</source>
   <translation>移到左侧</translation>
  </message>
  <message>
   <source>Move to the right</source>
   <translation>移到右侧</translation>
  </message>
  <message>
   <source>Move {count} wires</source>
   <translation>移动 {count} 条连线</translation>
  </message>
  <message>
   <source>Move {pin_id}</source>
   <translation>移动 {pin_id}</translation>
  </message>
  <message>
   <source>Move {things}</source>
   <translation>移动{things}</translation>
  </message>
  <message>
   <source>Moved flow</source>
   <translation>已移动流程</translation>
  </message>
  <message>
   <source>Moved node</source>
   <translation>已移动节点</translation>
  </message>
  <message>
   <source>Moved wire</source>
   <translation>已移动连线</translation>
  </message>
  <message>
   <source>Moves the knot; Alt-click removes it</source>
   <translation>移动拐点；Alt+单击移除</translation>
  </message>
  <message>
   <source>Moves the view</source>
   <translation>移动视图</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: free of the grid, Ctrl: a copy</source>
   <translation>移动{what}；Alt：不对齐网格，Ctrl：复制</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: without its nodes</source>
   <translation>移动{what}；Alt：不含其节点</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>正在移动…</translation>
  </message>
  <message>
   <source>Multiply</source>
   <translation>乘</translation>
  </message>
  <message>
   <source>Music Artifact</source>
   <translation>音乐工件</translation>
  </message>
  <message>
   <source>Music model</source>
   <translation>音乐模型</translation>
  </message>
  <message>
   <source>Mute or unmute</source>
   <translation>静音或取消静音</translation>
  </message>
  <message>
   <source>Mute or unmute wire</source>
   <translation>连线静音或取消静音</translation>
  </message>
  <message>
   <source>Mute wire</source>
   <translation>连线静音</translation>
  </message>
  <message>
   <source>Mute wire {names}</source>
   <translation>将连线 {names} 静音</translation>
  </message>
  <message>
   <source>Mute {things}</source>
   <translation>将{things}静音</translation>
  </message>
  <message>
   <source>Mute: detach it when running (Shift+M)</source>
   <translation>静音：运行时断开 (Shift+M)</translation>
  </message>
  <message>
   <source>My layout</source>
   <translation>我的布局</translation>
  </message>
  <message>
   <source>My shortcuts</source>
   <translation>我的快捷键</translation>
  </message>
  <message>
   <source>My theme</source>
   <translation>我的主题</translation>
  </message>
  <message>
   <source>NOT</source>
   <translation>非</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Name it “{tidy}”</source>
   <translation>命名为“{tidy}”</translation>
  </message>
  <message>
   <source>Name of pin {id}</source>
   <translation>端口 {id} 的名称</translation>
  </message>
  <message>
   <source>Name of the event.</source>
   <translation>事件名称。</translation>
  </message>
  <message>
   <source>Name of the node</source>
   <translation>节点名称</translation>
  </message>
  <message>
   <source>Name of the time zone.</source>
   <translation>时区名称。</translation>
  </message>
  <message>
   <source>Name of the variable; `a.b` is a key of an object.</source>
   <translation>变量名；`a.b` 是对象的键。</translation>
  </message>
  <message>
   <source>Name this version</source>
   <translation>命名此版本</translation>
  </message>
  <message>
   <source>Name to value.</source>
   <translation>名称对应的值。</translation>
  </message>
  <message>
   <source>Name what secrets begin with</source>
   <translation>请写明机密以什么开头</translation>
  </message>
  <message>
   <source>Names of the tools.</source>
   <translation>工具名称。</translation>
  </message>
  <message>
   <source>Needed.</source>
   <translation>必填。</translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>从不询问</translation>
  </message>
  <message>
   <source>New flow</source>
   <translation>新建流程</translation>
  </message>
  <message>
   <source>New from template or example…</source>
   <translation>从模板或示例新建…</translation>
  </message>
  <message>
   <source>New from “{title}”</source>
   <translation>从“{title}”新建</translation>
  </message>
  <message>
   <source>New pack</source>
   <translation>新建节点包</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>新建配置</translation>
  </message>
  <message>
   <source>New profile…</source>
   <translation>新建配置…</translation>
  </message>
  <message>
   <source>New subflow</source>
   <translation>新建子流程</translation>
  </message>
  <message>
   <source>New window on this flow</source>
   <translation>为此流程新建窗口</translation>
  </message>
  <message>
   <source>New, delete, import, export</source>
   <translation>新建、删除、导入、导出</translation>
  </message>
  <message>
   <source>Newest messages that stay; empty: 6.</source>
   <translation>保留的最新消息数；留空：6。</translation>
  </message>
  <message>
   <source>Next difference</source>
   <translation>下一处差异</translation>
  </message>
  <message>
   <source>Next find or use</source>
   <translation>下一个结果或用途</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>下一个问题</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>下一个标签页</translation>
  </message>
  <message>
   <source>Next, previous</source>
   <translation>下一个、上一个</translation>
  </message>
  <message>
   <source>No caller changes: there is none in this folder, or all of them fit.</source>
   <translation>没有调用方需要更改：此文件夹中没有调用方，或全部匹配。</translation>
  </message>
  <message>
   <source>No further run was started</source>
   <translation>未再启动运行</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>无按键</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>无上限</translation>
  </message>
  <message>
   <source>No limits: it never pauses by itself</source>
   <translation>无上限：它不会自行暂停</translation>
  </message>
  <message>
   <source>No model is set up: there is no default provider in Preferences.</source>
   <translation>尚未设置模型：首选项中没有默认提供方。</translation>
  </message>
  <message>
   <source>No model of “{name}” is named in Preferences.</source>
   <translation>首选项中没有指定“{name}”的模型。</translation>
  </message>
  <message>
   <source>No node of this flow is a step.</source>
   <translation>此流程中没有任何步骤节点。</translation>
  </message>
  <message>
   <source>No note is in sight; N adds one</source>
   <translation>视野内没有便签；按 N 添加</translation>
  </message>
  <message>
   <source>No picture of “{title}” was written</source>
   <translation>未写入“{title}”的图片</translation>
  </message>
  <message>
   <source>No pin of another node fits</source>
   <translation>其他节点没有匹配的端口</translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>没有问题</translation>
  </message>
  <message>
   <source>No provider in Preferences is called “{name}”.</source>
   <translation>首选项中没有名为“{name}”的提供方。</translation>
  </message>
  <message>
   <source>No run yet</source>
   <translation>尚未运行</translation>
  </message>
  <message>
   <source>No runs yet. Press F5 to run the flow.</source>
   <translation>还没有运行。按 F5 运行流程。</translation>
  </message>
  <message>
   <source>No server of models yet: until there is one, models echo their prompt.

Add offers what may run on this machine, such as Ollama, and any other server that speaks OpenAI's form. “Ask the server” then tries it.</source>
   <translation>还没有模型服务器：在此之前，模型会回显提示词。

“添加”提供可在本机运行的服务器（如 Ollama）以及任何 OpenAI 形式的服务器。之后用“询问服务器”测试。</translation>
  </message>
  <message>
   <source>No tools are set up.</source>
   <translation>尚未设置工具。</translation>
  </message>
  <message>
   <source>No {value} is configured for {kind}</source>
   <translation>未为 {kind} 配置 {value}</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>序号</translation>
  </message>
  <message>
   <source>Nobody: models echo their prompt</source>
   <translation>无：模型回显其提示词</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>节点</translation>
  </message>
  <message>
   <source>Node packs…</source>
   <translation>节点包…</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>节点</translation>
  </message>
  <message>
   <source>Not after: ISO 8601.</source>
   <translation>不晚于：ISO 8601。</translation>
  </message>
  <message>
   <source>Not before: ISO 8601.</source>
   <translation>不早于：ISO 8601。</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>暂不</translation>
  </message>
  <message>
   <source>Not saved to a file yet</source>
   <translation>尚未保存到文件</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>未设置</translation>
  </message>
  <message>
   <source>Not snippets, left alone: {names} in {folder}</source>
   <translation>不是片段，保持原样：{folder} 中的 {names}</translation>
  </message>
  <message>
   <source>Not trusted yet</source>
   <translation>尚未信任</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>便签</translation>
  </message>
  <message>
   <source>Note “{words}”</source>
   <translation>便签“{words}”</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>无</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>未找到任何内容</translation>
  </message>
  <message>
   <source>Nothing here shows texts; the log is {path}</source>
   <translation>这里没有可显示文本的程序；日志在 {path}</translation>
  </message>
  <message>
   <source>Nothing is given here. Run again to start without it.</source>
   <translation>此处未给出任何值。再次运行即可不带此值启动。</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>未选择任何内容</translation>
  </message>
  <message>
   <source>Nothing that this run came by has changed</source>
   <translation>此次运行经过的内容都没有更改</translation>
  </message>
  <message>
   <source>Nothing to paste: {problem}; {remedy}</source>
   <translation>没有可粘贴的内容：{problem}；{remedy}</translation>
  </message>
  <message>
   <source>Now, record {length:,}</source>
   <translation>现在，记录 {length:,}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>Number of the pass, from 0.</source>
   <translation>循环序号，从 0 开始。</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>确定</translation>
  </message>
  <message>
   <source>OR</source>
   <translation>或</translation>
  </message>
  <message>
   <source>Object, schema, memory</source>
   <translation>对象、模式、记忆</translation>
  </message>
  <message>
   <source>Objects with path, name, type, size and kind.</source>
   <translation>含 path、name、type、size 和 kind 的对象。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Off: a run in which a code, file or format node failed completes and reports no success.</source>
   <translation>关闭：若代码、文件或格式节点失败，运行仍会完成，但报告未成功。</translation>
  </message>
  <message>
   <source>Old task input of agents</source>
   <translation>代理的旧任务输入</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>On Agent Message</source>
   <translation>代理消息时</translation>
  </message>
  <message>
   <source>On Event</source>
   <translation>事件时</translation>
  </message>
  <message>
   <source>On Flow End</source>
   <translation>流程结束</translation>
  </message>
  <message>
   <source>On Flow Start</source>
   <translation>流程开始</translation>
  </message>
  <message>
   <source>On Schedule</source>
   <translation>按计划</translation>
  </message>
  <message>
   <source>On User Request</source>
   <translation>用户请求时</translation>
  </message>
  <message>
   <source>On a locked frame; the frame's menu unlocks it</source>
   <translation>位于锁定的分组框中；分组框菜单可解锁</translation>
  </message>
  <message>
   <source>On the canvas</source>
   <translation>在画布上</translation>
  </message>
  <message>
   <source>One fact for the knowledge graph.</source>
   <translation>知识图谱的一条事实。</translation>
  </message>
  <message>
   <source>One interrupted run goes on</source>
   <translation>一个中断的运行正在继续</translation>
  </message>
  <message>
   <source>One list out of several, in the order of the pins; a single value counts as a list of itself.</source>
   <translation>按端口顺序将多个列表合为一个；单个值视为只含自身的列表。</translation>
  </message>
  <message>
   <source>One model a line</source>
   <translation>每行一个模型</translation>
  </message>
  <message>
   <source>One moment: the last edit is not done yet</source>
   <translation>请稍候：上一次修改尚未完成</translation>
  </message>
  <message>
   <source>One more item.</source>
   <translation>再加一项。</translation>
  </message>
  <message>
   <source>One of these runs was deleted</source>
   <translation>其中一次运行已被删除</translation>
  </message>
  <message>
   <source>One of {choices}.</source>
   <translation>{choices} 之一。</translation>
  </message>
  <message>
   <source>One path a line, such as user.name</source>
   <translation>每行一个路径，例如 user.name</translation>
  </message>
  <message>
   <source>One problem stops this run</source>
   <translation>一个问题阻止此运行</translation>
  </message>
  <message>
   <source>One readable line for each tool result.</source>
   <translation>每个工具结果一行可读文字。</translation>
  </message>
  <message>
   <source>One record back</source>
   <translation>后退一条记录</translation>
  </message>
  <message>
   <source>One record on</source>
   <translation>前进一条记录</translation>
  </message>
  <message>
   <source>One result for each call.</source>
   <translation>每个调用一个结果。</translation>
  </message>
  <message>
   <source>One text out of several, in the order of the pins, with a separator between them.</source>
   <translation>按端口顺序将多个文本合为一个，中间加分隔符。</translation>
  </message>
  <message>
   <source>One text out of the items of a list, with a delimiter between them.</source>
   <translation>将列表各项合为一个文本，中间加分隔符。</translation>
  </message>
  <message>
   <source>One way out each.</source>
   <translation>各有一个出口。</translation>
  </message>
  <message>
   <source>Only a control wire can have a largest number of passes.</source>
   <translation>只有控制连线才能限制通过次数。</translation>
  </message>
  <message>
   <source>Only a control wire may lead back to its own node.</source>
   <translation>只有控制连线可以返回自身节点。</translation>
  </message>
  <message>
   <source>Only a list of texts and numbers fits rows.</source>
   <translation>只有文本和数字的列表才能按行显示。</translation>
  </message>
  <message>
   <source>Only messages of its node</source>
   <translation>仅其节点的消息</translation>
  </message>
  <message>
   <source>Only messages of its run</source>
   <translation>仅其运行的消息</translation>
  </message>
  <message>
   <source>Only one kind of file.</source>
   <translation>仅一类文件。</translation>
  </message>
  <message>
   <source>Only records of the selected nodes</source>
   <translation>仅所选节点的记录</translation>
  </message>
  <message>
   <source>Only the selected nodes</source>
   <translation>仅所选节点</translation>
  </message>
  <message>
   <source>Only these, such as [".md", ".txt"].</source>
   <translation>仅这些，例如 [".md", ".txt"]。</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Open a flow to see its values here.</source>
   <translation>打开流程以在此查看其值。</translation>
  </message>
  <message>
   <source>Open example</source>
   <translation>打开示例</translation>
  </message>
  <message>
   <source>Open flow</source>
   <translation>打开流程</translation>
  </message>
  <message>
   <source>Open frame</source>
   <translation>展开分组框</translation>
  </message>
  <message>
   <source>Open in a window</source>
   <translation>在窗口中打开</translation>
  </message>
  <message>
   <source>Open its code and save it again.</source>
   <translation>打开其代码并重新保存。</translation>
  </message>
  <message>
   <source>Open or import that flow, or choose another.</source>
   <translation>打开或导入该流程，或选择其他流程。</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>最近打开</translation>
  </message>
  <message>
   <source>Open run</source>
   <translation>打开运行</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>打开设置</translation>
  </message>
  <message>
   <source>Open subflow</source>
   <translation>打开子流程</translation>
  </message>
  <message>
   <source>Open the setting that is missing</source>
   <translation>打开缺少的设置</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>打开 {name}</translation>
  </message>
  <message>
   <source>Open “{name}” afterwards</source>
   <translation>之后打开“{name}”</translation>
  </message>
  <message>
   <source>OpenAI</source>
   <translation>OpenAI</translation>
  </message>
  <message>
   <source>Opening “{name}”…</source>
   <translation>正在打开“{name}”…</translation>
  </message>
  <message>
   <source>Opens flows, adds nodes for other files: {count} files</source>
   <translation>打开流程，为其他文件添加节点：{count} 个文件</translation>
  </message>
  <message>
   <source>Opens “{name}” if it is a flow</source>
   <translation>如果“{name}”是流程则打开</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>打开…</translation>
  </message>
  <message>
   <source>Or type another answer</source>
   <translation>或输入其他回答</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>其他</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>大纲</translation>
  </message>
  <message>
   <source>Outline of the flow</source>
   <translation>流程大纲</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>Outputs</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>Outputs of this node</source>
   <translation>此节点的输出</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <translation>覆盖</translation>
  </message>
  <message>
   <source>Overwriting it loses what the other program wrote there.</source>
   <translation>覆盖会丢失其他程序写入的内容。</translation>
  </message>
  <message>
   <source>Own layouts</source>
   <translation>自定义布局</translation>
  </message>
  <message>
   <source>Owner of the memory; empty: by scope.</source>
   <translation>记忆的所有者；留空：按范围。</translation>
  </message>
  <message>
   <source>PDF document (*.pdf)</source>
   <translation>PDF 文档 (*.pdf)</translation>
  </message>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>PNG 图片 (*.png)</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Pages of the document.</source>
   <translation>文档页数。</translation>
  </message>
  <message>
   <source>Pages that were read.</source>
   <translation>已读取的页。</translation>
  </message>
  <message>
   <source>Pages without text or with damage.</source>
   <translation>无文本或损坏的页。</translation>
  </message>
  <message>
   <source>Palette</source>
   <translation>节点面板</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>平移</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>面板</translation>
  </message>
  <message>
   <source>Parallel</source>
   <translation>并行</translation>
  </message>
  <message>
   <source>Parse JSON</source>
   <translation>解析 JSON</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>部分</translation>
  </message>
  <message>
   <source>Passes by 'again'; 3 if nothing is given.</source>
   <translation>从 'again' 通过的次数；未给出时为 3。</translation>
  </message>
  <message>
   <source>Passes so far.</source>
   <translation>已通过的次数。</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste CSV or JSON, one row a run. The first line of CSV has the names:</source>
   <translation>粘贴 CSV 或 JSON，每行一次运行。CSV 的第一行是名称：</translation>
  </message>
  <message>
   <source>Paste {things}</source>
   <translation>粘贴{things}</translation>
  </message>
  <message>
   <source>Pastes the flow, or adds the text as a literal</source>
   <translation>粘贴流程，或将文本添加为字面量</translation>
  </message>
  <message>
   <source>Pasting…</source>
   <translation>正在粘贴…</translation>
  </message>
  <message>
   <source>Path escapes workspace_root</source>
   <translation>路径超出 workspace_root</translation>
  </message>
  <message>
   <source>Path is blocked by workspace_ignored_paths</source>
   <translation>路径被 workspace_ignored_paths 阻止</translation>
  </message>
  <message>
   <source>Path to compare objects by; empty: the whole item.</source>
   <translation>比较对象所用的路径；留空：整项。</translation>
  </message>
  <message>
   <source>Paths</source>
   <translation>路径</translation>
  </message>
  <message>
   <source>Paths of the files.</source>
   <translation>文件路径。</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>暂停</translation>
  </message>
  <message>
   <source>Pause after steps</source>
   <translation>多少步后暂停</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>Pauses the run until the host has recorded something the user says.</source>
   <translation>暂停运行，直到宿主录下用户所说的内容。</translation>
  </message>
  <message>
   <source>Payload, a JSON object</source>
   <translation>载荷，JSON 对象</translation>
  </message>
  <message>
   <source>Picture of “{title}” in {path}</source>
   <translation>“{title}”的图片已存于 {path}</translation>
  </message>
  <message>
   <source>Pictures and printing</source>
   <translation>图片与打印</translation>
  </message>
  <message>
   <source>Pin “{id}” of “{title}”</source>
   <translation>“{title}”的端口“{id}”</translation>
  </message>
  <message>
   <source>Pixels, or a factor such as 2x.</source>
   <translation>像素，或 2x 之类的倍数。</translation>
  </message>
  <message>
   <source>Pixels.</source>
   <translation>像素。</translation>
  </message>
  <message>
   <source>Places.</source>
   <translation>位置。</translation>
  </message>
  <message>
   <source>Position of the wire.</source>
   <translation>连线的位置。</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>幂</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>首选项</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>首选项…</translation>
  </message>
  <message>
   <source>Present frames as slides</source>
   <translation>将分组框作为幻灯片演示</translation>
  </message>
  <message>
   <source>Previous difference</source>
   <translation>上一处差异</translation>
  </message>
  <message>
   <source>Previous find or use</source>
   <translation>上一个结果或用途</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>上一个问题</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>上一个标签页</translation>
  </message>
  <message>
   <source>Prices of models</source>
   <translation>模型价格</translation>
  </message>
  <message>
   <source>Prices stand beside the models in Preferences; without one a call costs an unknown sum</source>
   <translation>价格写在偏好设置的模型旁；没有价格时，一次调用的费用未知</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>打印输出</translation>
  </message>
  <message>
   <source>Printed text</source>
   <translation>打印的文本</translation>
  </message>
  <message>
   <source>Printing “{title}”…</source>
   <translation>正在打印“{title}”…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>打印…</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Problems and failures: {count}; Esc shows all</source>
   <translation>问题和失败：{count}；Esc 显示全部</translation>
  </message>
  <message>
   <source>Problems of this flow stop a run; Ctrl+F8 goes through them</source>
   <translation>此流程的问题阻止运行；按 Ctrl+F8 逐个查看</translation>
  </message>
  <message>
   <source>Problems: {words}</source>
   <translation>问题：{words}</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>配置</translation>
  </message>
  <message>
   <source>Profiles: new, delete, import, export</source>
   <translation>配置：新建、删除、导入、导出</translation>
  </message>
  <message>
   <source>Property description</source>
   <translation>属性说明</translation>
  </message>
  <message>
   <source>Property name</source>
   <translation>属性名称</translation>
  </message>
  <message>
   <source>Property type</source>
   <translation>属性类型</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>提供方</translation>
  </message>
  <message>
   <source>Provider Catalog</source>
   <translation>提供方目录</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>提供方</translation>
  </message>
  <message>
   <source>Providers and models of the host in one list, and the one at an index.</source>
   <translation>宿主的提供方和模型合为一个列表，以及某索引处的一项。</translation>
  </message>
  <message>
   <source>Providers of models</source>
   <translation>模型提供方</translation>
  </message>
  <message>
   <source>Put a Sequence or Parallel between them.</source>
   <translation>在其间放入“顺序”或“并行”。</translation>
  </message>
  <message>
   <source>Put a \ before ( [ * + ? . to mean the sign</source>
   <translation>在 ( [ * + ? . 前加 \ 表示该符号本身</translation>
  </message>
  <message>
   <source>Put a {title} between</source>
   <translation>在其间放入 {title}</translation>
  </message>
  <message>
   <source>Put an If before it that ends the recursion.</source>
   <translation>在其前面放一个结束递归的“如果/否则”。</translation>
  </message>
  <message>
   <source>Put an If into the circle that leads out of it.</source>
   <translation>在环中放入通往环外的“如果/否则”。</translation>
  </message>
  <message>
   <source>Put into a window of its own</source>
   <translation>放入独立窗口</translation>
  </message>
  <message>
   <source>Puts archived messages and notes back into the conversation.</source>
   <translation>将归档的消息和笔记放回对话。</translation>
  </message>
  <message>
   <source>Puts what a KG Query found into the active memory and gives the system prompt that shows it.</source>
   <translation>将“查询知识图谱”的结果放入活动记忆，并给出展示它的系统提示词。</translation>
  </message>
  <message>
   <source>Puts “{title}” into the wire</source>
   <translation>将“{title}”放入连线</translation>
  </message>
  <message>
   <source>Python functions that the expressions of this flow may call: def twice(x): return x * 2</source>
   <translation>此流程的表达式可调用的 Python 函数：def twice(x): return x * 2</translation>
  </message>
  <message>
   <source>Python of older files: a function, or one expression over the inputs.</source>
   <translation>旧文件中的 Python：一个函数，或基于输入的一个表达式。</translation>
  </message>
  <message>
   <source>Python: what the input is at each visit. `value` is what it would have been, `vars` are the run's variables, and the flow's functions may be called.</source>
   <translation>Python：每次访问时输入的值。`value` 是它原本的值，`vars` 是运行的变量，并可调用流程的函数。</translation>
  </message>
  <message>
   <source>Queries the knowledge graph by pattern, time and words.</source>
   <translation>按模式、时间和词语查询知识图谱。</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>问题</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>快速修复…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Random Float</source>
   <translation>随机小数</translation>
  </message>
  <message>
   <source>Random Int</source>
   <translation>随机整数</translation>
  </message>
  <message>
   <source>Raw result of a KG Query.</source>
   <translation>“查询知识图谱”的原始结果。</translation>
  </message>
  <message>
   <source>Re-plug wire</source>
   <translation>重新插接连线</translation>
  </message>
  <message>
   <source>Read Artifact</source>
   <translation>读取工件</translation>
  </message>
  <message>
   <source>Read File</source>
   <translation>读取文件</translation>
  </message>
  <message>
   <source>Read PDF</source>
   <translation>读取 PDF</translation>
  </message>
  <message>
   <source>Read the variables again</source>
   <translation>重新读取变量</translation>
  </message>
  <message>
   <source>Reading the run…</source>
   <translation>正在读取运行…</translation>
  </message>
  <message>
   <source>Reads</source>
   <translation>读取</translation>
  </message>
  <message>
   <source>Reads a UTF-8 text file of the workspace. A .json file must parse; other text that looks like JSON is parsed if it can be.</source>
   <translation>读取工作区中的 UTF-8 文本文件。.json 文件必须可解析；其他形似 JSON 的文本会尽量解析。</translation>
  </message>
  <message>
   <source>Reads a variable of the run, each time it is needed.</source>
   <translation>每次需要时读取运行的变量。</translation>
  </message>
  <message>
   <source>Reads several variables of the run: one output each, named like the variable.</source>
   <translation>读取运行的多个变量：各有一个同名输出。</translation>
  </message>
  <message>
   <source>Reads the PDF “{name}”</source>
   <translation>读取 PDF“{name}”</translation>
  </message>
  <message>
   <source>Reads the conversation of the run.</source>
   <translation>读取运行的对话。</translation>
  </message>
  <message>
   <source>Reads the text of “{name}”</source>
   <translation>读取“{name}”的文本</translation>
  </message>
  <message>
   <source>Reason for rejecting</source>
   <translation>拒绝理由</translation>
  </message>
  <message>
   <source>Reason, if you reject (the flow sees it)</source>
   <translation>如拒绝请填写理由（流程可见）</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>回忆</translation>
  </message>
  <message>
   <source>Recall cannot search: {error}</source>
   <translation>“回忆”无法查找：{error}</translation>
  </message>
  <message>
   <source>Recall into context</source>
   <translation>回忆到上下文</translation>
  </message>
  <message>
   <source>Recall into context cannot search: {error}</source>
   <translation>“回忆到上下文”无法查找：{error}</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>最近使用</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Record {value:,} of {length:,}</source>
   <translation>记录 {value:,} / {length:,}</translation>
  </message>
  <message>
   <source>Recorded results and answers</source>
   <translation>记录的结果和回答</translation>
  </message>
  <message>
   <source>Recorded results and answers are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>请求相同时采用记录的结果和回答；其他调用照常进行。文件、记忆和消息会重新写入。</translation>
  </message>
  <message>
   <source>Recorded results are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>请求相同时采用记录的结果；其他调用照常进行。文件、记忆和消息会重新写入。</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>记录</translation>
  </message>
  <message>
   <source>Recover unsaved changes</source>
   <translation>恢复未保存的更改</translation>
  </message>
  <message>
   <source>Recurrent</source>
   <translation>周期性</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>红色</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <source>Redo {redo_label}</source>
   <translation>重做：{redo_label}</translation>
  </message>
  <message>
   <source>Redoing…</source>
   <translation>正在重做…</translation>
  </message>
  <message>
   <source>Redone: {edit}</source>
   <translation>已重做：{edit}</translation>
  </message>
  <message>
   <source>Reference to the artifact.</source>
   <translation>对工件的引用。</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>已拒绝</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>重新加载</translation>
  </message>
  <message>
   <source>Reload from disk</source>
   <translation>从磁盘重新加载</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Remove all breakpoints</source>
   <translation>移除所有断点</translation>
  </message>
  <message>
   <source>Remove entry</source>
   <translation>移除条目</translation>
  </message>
  <message>
   <source>Remove frame</source>
   <translation>移除分组框</translation>
  </message>
  <message>
   <source>Remove from favourites</source>
   <translation>从收藏移除</translation>
  </message>
  <message>
   <source>Remove its control wires</source>
   <translation>移除其控制连线</translation>
  </message>
  <message>
   <source>Remove its wire and value to let it go.</source>
   <translation>移除其连线和值即可去掉它。</translation>
  </message>
  <message>
   <source>Remove its wires</source>
   <translation>移除其连线</translation>
  </message>
  <message>
   <source>Remove its wires, or open the flow with a newer program.</source>
   <translation>移除其连线，或用更新的程序打开流程。</translation>
  </message>
  <message>
   <source>Remove knot</source>
   <translation>移除拐点</translation>
  </message>
  <message>
   <source>Remove knots</source>
   <translation>移除拐点</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>移除便签</translation>
  </message>
  <message>
   <source>Remove one of the wires, or keep the value in a variable.</source>
   <translation>移除其中一条连线，或将值存入变量。</translation>
  </message>
  <message>
   <source>Remove pin</source>
   <translation>移除端口</translation>
  </message>
  <message>
   <source>Remove pin {id}</source>
   <translation>移除端口 {id}</translation>
  </message>
  <message>
   <source>Remove property</source>
   <translation>移除属性</translation>
  </message>
  <message>
   <source>Remove the breakpoints of this flow</source>
   <translation>移除此流程的断点</translation>
  </message>
  <message>
   <source>Remove the control wire.</source>
   <translation>移除控制连线。</translation>
  </message>
  <message>
   <source>Remove the limit of the wire</source>
   <translation>移除连线的限制</translation>
  </message>
  <message>
   <source>Remove the wire</source>
   <translation>移除连线</translation>
  </message>
  <message>
   <source>Remove the wire from {source}</source>
   <translation>移除来自{source}的连线</translation>
  </message>
  <message>
   <source>Remove the wire, or put a Sequence or an If behind the node.</source>
   <translation>移除连线，或在节点后放入“顺序”或“如果/否则”。</translation>
  </message>
  <message>
   <source>Remove the wire.</source>
   <translation>移除连线。</translation>
  </message>
  <message>
   <source>Remove wire</source>
   <translation>移除连线</translation>
  </message>
  <message>
   <source>Remove wire {names}</source>
   <translation>移除连线 {names}</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>移除 {name}</translation>
  </message>
  <message>
   <source>Removed flow</source>
   <translation>已移除流程</translation>
  </message>
  <message>
   <source>Removed node</source>
   <translation>已移除节点</translation>
  </message>
  <message>
   <source>Removed one breakpoint</source>
   <translation>已移除一个断点</translation>
  </message>
  <message>
   <source>Removed wire</source>
   <translation>已移除连线</translation>
  </message>
  <message>
   <source>Removed {count} breakpoints</source>
   <translation>已移除 {count} 个断点</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Rename everywhere…</source>
   <translation>全部重命名…</translation>
  </message>
  <message>
   <source>Rename frame</source>
   <translation>重命名分组框</translation>
  </message>
  <message>
   <source>Rename in 1 place</source>
   <translation>重命名 1 处</translation>
  </message>
  <message>
   <source>Rename in {count} places</source>
   <translation>重命名 {count} 处</translation>
  </message>
  <message>
   <source>Rename node</source>
   <translation>重命名节点</translation>
  </message>
  <message>
   <source>Rename snippet</source>
   <translation>重命名片段</translation>
  </message>
  <message>
   <source>Rename to “{title}”</source>
   <translation>重命名为“{title}”</translation>
  </message>
  <message>
   <source>Rename {pin_id} to {new_id}</source>
   <translation>将 {pin_id} 重命名为 {new_id}</translation>
  </message>
  <message>
   <source>Rename {word} “{name}” to “{new}”</source>
   <translation>将{word}“{name}”重命名为“{new}”</translation>
  </message>
  <message>
   <source>Renamed “{name}” to “{new}” in {count} places of {count2} flows</source>
   <translation>已在 {count2} 个流程的 {count} 处将“{name}”重命名为“{new}”</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>重命名…</translation>
  </message>
  <message>
   <source>Renders simple Markdown (headings, lists, code, emphasis) to a PDF file.</source>
   <translation>将简单的 Markdown（标题、列表、代码、强调）渲染为 PDF 文件。</translation>
  </message>
  <message>
   <source>Repair it in a text editor; saving keeps it as it is.</source>
   <translation>请在文本编辑器中修复；保存会保持原样。</translation>
  </message>
  <message>
   <source>Repeated runs</source>
   <translation>重复运行</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>Replace by {title}</source>
   <translation>替换为 {title}</translation>
  </message>
  <message>
   <source>Replace the snippet “{name}”?</source>
   <translation>替换片段“{name}”？</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>回放</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>请求</translation>
  </message>
  <message>
   <source>Reroute</source>
   <translation>转接点</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>重置</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>全部重置</translation>
  </message>
  <message>
   <source>Reset window layout</source>
   <translation>重置窗口布局</translation>
  </message>
  <message>
   <source>Resize frame</source>
   <translation>调整分组框大小</translation>
  </message>
  <message>
   <source>Resize node</source>
   <translation>调整节点大小</translation>
  </message>
  <message>
   <source>Resize {things}</source>
   <translation>调整{things}的大小</translation>
  </message>
  <message>
   <source>Restore / Upscale Image</source>
   <translation>修复/放大图像</translation>
  </message>
  <message>
   <source>Restore {title}</source>
   <translation>恢复{title}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <source>Result of “{name}”</source>
   <translation>“{name}”的结果</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Room for the packed text.</source>
   <translation>打包文本的容量。</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>四舍五入</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>Run again from the first change</source>
   <translation>从第一处更改重新运行</translation>
  </message>
  <message>
   <source>Run again from “{title}” (#{seq})</source>
   <translation>从“{title}”（#{seq}）重新运行</translation>
  </message>
  <message>
   <source>Run as all wires</source>
   <translation>与所有连线样式相同</translation>
  </message>
  <message>
   <source>Run it</source>
   <translation>运行流程</translation>
  </message>
  <message>
   <source>Run it after {node_id}</source>
   <translation>在{node_id}之后运行</translation>
  </message>
  <message>
   <source>Run it between {source} and {target}</source>
   <translation>在{source}和{target}之间运行</translation>
  </message>
  <message>
   <source>Run node alone…</source>
   <translation>单独运行节点…</translation>
  </message>
  <message>
   <source>Run once</source>
   <translation>运行一次</translation>
  </message>
  <message>
   <source>Run several times</source>
   <translation>多次运行</translation>
  </message>
  <message>
   <source>Run several times…</source>
   <translation>多次运行…</translation>
  </message>
  <message>
   <source>Run state</source>
   <translation>运行状态</translation>
  </message>
  <message>
   <source>Run state: {text}</source>
   <translation>运行状态：{text}</translation>
  </message>
  <message>
   <source>Run the code of “{name}” in this program?</source>
   <translation>在本程序中运行“{name}”的代码？</translation>
  </message>
  <message>
   <source>Run the flow several times in the background, with the same inputs or a table of them, and compare</source>
   <translation>在后台多次运行流程，使用相同输入或输入表，并进行比较</translation>
  </message>
  <message>
   <source>Run the flow, or let the run go on that is paused or has halted</source>
   <translation>运行流程，或让已暂停或停下的运行继续</translation>
  </message>
  <message>
   <source>Run the selected node by itself, with what it read in the last run or what you give instead</source>
   <translation>单独运行所选节点，使用它在上次运行中读取的值，或您改填的值</translation>
  </message>
  <message>
   <source>Run this code with sample inputs, without running the flow</source>
   <translation>用示例输入运行此代码，不运行流程</translation>
  </message>
  <message>
   <source>Run this frame…</source>
   <translation>运行此分组框…</translation>
  </message>
  <message>
   <source>Run to here</source>
   <translation>运行到此处</translation>
  </message>
  <message>
   <source>Run with values…</source>
   <translation>带值运行…</translation>
  </message>
  <message>
   <source>Run without trust</source>
   <translation>不信任运行</translation>
  </message>
  <message>
   <source>Run {count} times</source>
   <translation>运行 {count} 次</translation>
  </message>
  <message>
   <source>Run “{flow_name}”</source>
   <translation>运行“{flow_name}”</translation>
  </message>
  <message>
   <source>Run “{flow_name}” several times</source>
   <translation>多次运行“{flow_name}”</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>运行中</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>正在运行…</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>运行记录</translation>
  </message>
  <message>
   <source>Runs 'loop' as long as the condition holds, then 'done'. It is read before each pass.</source>
   <translation>条件成立时反复运行 'loop'，然后运行 'done'。每次循环前读取条件。</translation>
  </message>
  <message>
   <source>Runs 'loop' for each number from start up to, but not including, end; then 'done'.</source>
   <translation>对从 start 到 end（不含）的每个数运行 'loop'，然后运行 'done'。</translation>
  </message>
  <message>
   <source>Runs 'loop' once for each item of a list, then 'done'. The list is taken once, on entry.</source>
   <translation>对列表的每一项运行一次 'loop'，然后运行 'done'。列表在进入时读取一次。</translation>
  </message>
  <message>
   <source>Runs a Python function in a sandbox without files and network; what it returns goes to `output`.</source>
   <translation>在没有文件和网络的沙盒中运行 Python 函数；返回值送往 `output`。</translation>
  </message>
  <message>
   <source>Runs all its ways, one after the other, then goes on by 'Completed'. Where the flow switches it on, ways that share no node, read nothing of one another, do not end the run and write nothing to memory run at the same time.</source>
   <translation>依次运行所有路径，然后从“完成”继续。流程启用后，不共享节点、互不读取、不结束运行且不写入记忆的路径会同时运行。</translation>
  </message>
  <message>
   <source>Runs another flow and goes on with its result. If that flow fails, this one goes on.</source>
   <translation>运行另一个流程并用其结果继续。即使该流程失败，本流程也会继续。</translation>
  </message>
  <message>
   <source>Runs are being repeated already: wait for them or cancel them</source>
   <translation>已在重复运行：请等待或取消</translation>
  </message>
  <message>
   <source>Runs ask “{name}” from now on</source>
   <translation>从现在起运行将询问“{name}”</translation>
  </message>
  <message>
   <source>Runs at the same &amp;time</source>
   <translation>同时运行数(&amp;T)</translation>
  </message>
  <message>
   <source>Runs its ways one after the other.</source>
   <translation>依次运行其各条路径。</translation>
  </message>
  <message>
   <source>Runs one tool call.</source>
   <translation>执行一次工具调用。</translation>
  </message>
  <message>
   <source>Runs that are started together stand here side by side.</source>
   <translation>一起启动的运行会并排显示在这里。</translation>
  </message>
  <message>
   <source>Runs that were started together, side by side</source>
   <translation>一起启动的运行，并排显示</translation>
  </message>
  <message>
   <source>Runs the tool calls a model asked for. A failed call is a result, not a failed run.</source>
   <translation>执行模型请求的工具调用。失败的调用也是结果，不会使运行失败。</translation>
  </message>
  <message>
   <source>Runs, spans and messages it comes from.</source>
   <translation>来源的运行、片段和消息。</translation>
  </message>
  <message>
   <source>SVG drawing (*.svg)</source>
   <translation>SVG 图形 (*.svg)</translation>
  </message>
  <message>
   <source>Same steps too</source>
   <translation>包括相同的步骤</translation>
  </message>
  <message>
   <source>Sample inputs</source>
   <translation>示例输入</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save as snippet</source>
   <translation>另存为片段</translation>
  </message>
  <message>
   <source>Save as snippet…</source>
   <translation>另存为片段…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>另存为…</translation>
  </message>
  <message>
   <source>Save flow as</source>
   <translation>流程另存为</translation>
  </message>
  <message>
   <source>Save layout</source>
   <translation>保存布局</translation>
  </message>
  <message>
   <source>Save layout as…</source>
   <translation>布局另存为…</translation>
  </message>
  <message>
   <source>Save the changes to “{name}”?</source>
   <translation>保存对“{name}”的更改？</translation>
  </message>
  <message>
   <source>Save the flow to set its entry.</source>
   <translation>保存流程以设置其入口。</translation>
  </message>
  <message>
   <source>Save the flow, or wire it again.</source>
   <translation>保存流程，或重新连接。</translation>
  </message>
  <message>
   <source>Save the flow.</source>
   <translation>保存流程。</translation>
  </message>
  <message>
   <source>Saved “{title}” to {path}</source>
   <translation>已将“{title}”保存到 {path}</translation>
  </message>
  <message>
   <source>Say which file to write.</source>
   <translation>请指定要写入的文件。</translation>
  </message>
  <message>
   <source>Say which folder to fill.</source>
   <translation>请指定要填充的文件夹。</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>范围</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>搜索操作和按键</translation>
  </message>
  <message>
   <source>Search nodes</source>
   <translation>搜索节点</translation>
  </message>
  <message>
   <source>Search pins to wire</source>
   <translation>搜索要连接的端口</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>Seconds.</source>
   <translation>秒。</translation>
  </message>
  <message>
   <source>Secrets in the log</source>
   <translation>日志中的机密</translation>
  </message>
  <message>
   <source>See what happened</source>
   <translation>查看发生了什么</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>选择</translation>
  </message>
  <message>
   <source>Select a node first, then C wires it</source>
   <translation>先选择一个节点，再按 C 连接</translation>
  </message>
  <message>
   <source>Select a node first, then W goes through its wires</source>
   <translation>先选择一个节点，再按 W 遍历其连线</translation>
  </message>
  <message>
   <source>Select a node on a frame first; G makes a frame</source>
   <translation>先选择分组框中的节点；G 创建分组框</translation>
  </message>
  <message>
   <source>Select a node to see its values, settings and help, and what it gave in the last run.</source>
   <translation>选择节点以查看其值、设置和帮助，以及上次运行的输出。</translation>
  </message>
  <message>
   <source>Select a subflow whose flow can be found</source>
   <translation>请选择能找到其流程的子流程</translation>
  </message>
  <message>
   <source>Select a wire first: click it, or W at a node</source>
   <translation>先选择连线：单击它，或在节点上按 W</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>全选</translation>
  </message>
  <message>
   <source>Select downstream</source>
   <translation>选择下游</translation>
  </message>
  <message>
   <source>Select next frame or note</source>
   <translation>选择下一个分组框或便签</translation>
  </message>
  <message>
   <source>Select next wire</source>
   <translation>选择下一条连线</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>取消选择</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>多选</translation>
  </message>
  <message>
   <source>Select the nodes that a note in sight shall lead to</source>
   <translation>选择可见便签要指向的节点</translation>
  </message>
  <message>
   <source>Select upstream</source>
   <translation>选择上游</translation>
  </message>
  <message>
   <source>Selects what it touches; Alt: what lies inside, Shift: adds, Ctrl: takes out</source>
   <translation>选择触及的内容；Alt：仅内部，Shift：添加，Ctrl：移除</translation>
  </message>
  <message>
   <source>Selects what the outline encloses ({count})</source>
   <translation>选择轮廓内的内容 ({count})</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Sentences that did not fit.</source>
   <translation>容纳不下的句子。</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>分隔符</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>顺序</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>会话</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Set Property</source>
   <translation>设置属性</translation>
  </message>
  <message>
   <source>Set Variable</source>
   <translation>设置变量</translation>
  </message>
  <message>
   <source>Set Variable Property</source>
   <translation>设置变量属性</translation>
  </message>
  <message>
   <source>Set Variables</source>
   <translation>设置多个变量</translation>
  </message>
  <message>
   <source>Set a bookmark</source>
   <translation>设置书签</translation>
  </message>
  <message>
   <source>Set bookmark {number}</source>
   <translation>设置书签 {number}</translation>
  </message>
  <message>
   <source>Set both, or clear both to use the default model.</source>
   <translation>两者都设置，或都清空以使用默认模型。</translation>
  </message>
  <message>
   <source>Set expression of {name}</source>
   <translation>设置 {name} 的表达式</translation>
  </message>
  <message>
   <source>Set one breakpoint</source>
   <translation>已设置一个断点</translation>
  </message>
  <message>
   <source>Set start</source>
   <translation>设置起点</translation>
  </message>
  <message>
   <source>Set the limit again.</source>
   <translation>重新设置限制。</translation>
  </message>
  <message>
   <source>Set values</source>
   <translation>设置值</translation>
  </message>
  <message>
   <source>Set {count} breakpoints</source>
   <translation>已设置 {count} 个断点</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>设置 {name}</translation>
  </message>
  <message>
   <source>Set {name} of {count} nodes</source>
   <translation>设置 {count} 个节点的 {name}</translation>
  </message>
  <message>
   <source>Set {pin} to {value}</source>
   <translation>将 {pin} 设为 {value}</translation>
  </message>
  <message>
   <source>Sets an image in motion as described.</source>
   <translation>按描述让图像动起来。</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>设置项</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings cannot be written ({reason}); they hold until the program ends</source>
   <translation>无法写入设置 ({reason})；在程序结束前有效</translation>
  </message>
  <message>
   <source>Settings of all</source>
   <translation>全部的设置</translation>
  </message>
  <message>
   <source>Several facts for the knowledge graph.</source>
   <translation>知识图谱的多条事实。</translation>
  </message>
  <message>
   <source>Several more items.</source>
   <translation>再加多项。</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>共享</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Shift+Arrows</source>
   <translation>Shift+方向键</translation>
  </message>
  <message>
   <source>Shortcut profiles (*.json)</source>
   <translation>快捷键配置 (*.json)</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>快捷键</translation>
  </message>
  <message>
   <source>Show all pins of {things}</source>
   <translation>显示{things}的所有端口</translation>
  </message>
  <message>
   <source>Show as text</source>
   <translation>显示为文本</translation>
  </message>
  <message>
   <source>Show comments</source>
   <translation>显示注释</translation>
  </message>
  <message>
   <source>Show data only</source>
   <translation>仅显示数据</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>显示全部</translation>
  </message>
  <message>
   <source>Show grid</source>
   <translation>显示网格</translation>
  </message>
  <message>
   <source>Show legend</source>
   <translation>显示图例</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <source>Show menu</source>
   <translation>显示菜单</translation>
  </message>
  <message>
   <source>Show minimap</source>
   <translation>显示小地图</translation>
  </message>
  <message>
   <source>Show on data wires what they carried last, once the run halts or is over</source>
   <translation>运行停下或结束后，在数据连线上显示最后传递的值</translation>
  </message>
  <message>
   <source>Show or change the limits of the run</source>
   <translation>显示或更改本次运行的上限</translation>
  </message>
  <message>
   <source>Show problems</source>
   <translation>显示问题</translation>
  </message>
  <message>
   <source>Show problems and failures only</source>
   <translation>仅显示问题和失败</translation>
  </message>
  <message>
   <source>Show repeated runs</source>
   <translation>显示重复运行</translation>
  </message>
  <message>
   <source>Show steps only</source>
   <translation>仅显示步骤</translation>
  </message>
  <message>
   <source>Show the grid</source>
   <translation>显示网格</translation>
  </message>
  <message>
   <source>Show the log file</source>
   <translation>显示日志文件</translation>
  </message>
  <message>
   <source>Show the step that failed</source>
   <translation>显示失败的步骤</translation>
  </message>
  <message>
   <source>Show the whole result</source>
   <translation>显示完整结果</translation>
  </message>
  <message>
   <source>Show values on wires</source>
   <translation>在连线上显示值</translation>
  </message>
  <message>
   <source>Show variables</source>
   <translation>显示变量</translation>
  </message>
  <message>
   <source>Show where the cost went</source>
   <translation>显示成本去向</translation>
  </message>
  <message>
   <source>Show where the time went</source>
   <translation>显示时间去向</translation>
  </message>
  <message>
   <source>Show where this run and another one part, step by step</source>
   <translation>逐步显示此运行与另一个运行在何处分开</translation>
  </message>
  <message>
   <source>Show wire as tunnel or line</source>
   <translation>将连线显示为隧道或线</translation>
  </message>
  <message>
   <source>Shows the person a message and goes on.</source>
   <translation>向用户显示消息并继续。</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>大小</translation>
  </message>
  <message>
   <source>Snap nodes to the grid</source>
   <translation>节点对齐网格</translation>
  </message>
  <message>
   <source>Snap nodes to the grid (Alt moves freely)</source>
   <translation>节点对齐网格（Alt 自由移动）</translation>
  </message>
  <message>
   <source>Snap to grid</source>
   <translation>对齐网格</translation>
  </message>
  <message>
   <source>Snippet: {names}</source>
   <translation>片段：{names}</translation>
  </message>
  <message>
   <source>Snippets</source>
   <translation>片段</translation>
  </message>
  <message>
   <source>Some item of the list by chance; another one each time it is read.</source>
   <translation>随机取列表中的一项；每次读取都不同。</translation>
  </message>
  <message>
   <source>Something went wrong: {name}: {error}</source>
   <translation>出现错误：{name}：{error}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>源代码</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>空格</translation>
  </message>
  <message>
   <source>Space- or right-drag to move around</source>
   <translation>空格或右键拖动平移</translation>
  </message>
  <message>
   <source>Space-drag or wheel to move around</source>
   <translation>空格拖动或滚轮平移</translation>
  </message>
  <message>
   <source>Span they come from.</source>
   <translation>来源片段。</translation>
  </message>
  <message>
   <source>Speaks a text.</source>
   <translation>朗读文本。</translation>
  </message>
  <message>
   <source>Speaks texts</source>
   <translation>朗读文本</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>拆分</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>拆分视图</translation>
  </message>
  <message>
   <source>Split view below</source>
   <translation>向下拆分视图</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>直角</translation>
  </message>
  <message>
   <source>Square wire</source>
   <translation>直角连线</translation>
  </message>
  <message>
   <source>Square wires</source>
   <translation>直角连线</translation>
  </message>
  <message>
   <source>Square {things}</source>
   <translation>{things}改为直角</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>堆叠</translation>
  </message>
  <message>
   <source>Stack across</source>
   <translation>水平堆叠</translation>
  </message>
  <message>
   <source>Stack down</source>
   <translation>垂直堆叠</translation>
  </message>
  <message>
   <source>Stands between the texts; \n is a new line, \t a tab.</source>
   <translation>位于文本之间；\n 为换行，\t 为制表符。</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>已开始</translation>
  </message>
  <message>
   <source>Starts at</source>
   <translation>起始节点</translation>
  </message>
  <message>
   <source>Starts with</source>
   <translation>起始流程</translation>
  </message>
  <message>
   <source>State</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>Stays in the system's keyring</source>
   <translation>保存在系统密钥环中</translation>
  </message>
  <message>
   <source>Step into subflow</source>
   <translation>步入子流程</translation>
  </message>
  <message>
   <source>Step out of subflow</source>
   <translation>步出子流程</translation>
  </message>
  <message>
   <source>Step over</source>
   <translation>单步跳过</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>Steps only: {count}; Esc shows all</source>
   <translation>仅步骤：{count}；Esc 显示全部</translation>
  </message>
  <message>
   <source>Steps only; Esc shows the data nodes again</source>
   <translation>仅步骤；Esc 重新显示数据节点</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>停止比较</translation>
  </message>
  <message>
   <source>Stop the run</source>
   <translation>停止运行</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Store folder</source>
   <translation>运行存储文件夹</translation>
  </message>
  <message>
   <source>Stored; type to replace it</source>
   <translation>已存储；输入可替换</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>直线</translation>
  </message>
  <message>
   <source>Straight wire</source>
   <translation>直线连线</translation>
  </message>
  <message>
   <source>Straight wires</source>
   <translation>直线连线</translation>
  </message>
  <message>
   <source>Straighten wires</source>
   <translation>拉直连线</translation>
  </message>
  <message>
   <source>Straighten {things}</source>
   <translation>拉直{things}</translation>
  </message>
  <message>
   <source>String</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>String Template</source>
   <translation>文本模板</translation>
  </message>
  <message>
   <source>Stringify JSON</source>
   <translation>转为 JSON 文本</translation>
  </message>
  <message>
   <source>Structured answer</source>
   <translation>结构化回答</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>样式</translation>
  </message>
  <message>
   <source>Style of wires</source>
   <translation>连线样式</translation>
  </message>
  <message>
   <source>Subflow</source>
   <translation>子流程</translation>
  </message>
  <message>
   <source>Subflows</source>
   <translation>子流程</translation>
  </message>
  <message>
   <source>Subflows cannot be found: {names}. Put their files beside this flow.</source>
   <translation>找不到子流程：{names}。请将其文件放在此流程旁边。</translation>
  </message>
  <message>
   <source>Substring</source>
   <translation>子串</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation>减</translation>
  </message>
  <message>
   <source>Such as output.text.</source>
   <translation>例如 output.text。</translation>
  </message>
  <message>
   <source>Such as schema:Person.</source>
   <translation>例如 schema:Person。</translation>
  </message>
  <message>
   <source>Such as text_generation.</source>
   <translation>例如 text_generation。</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>分支选择</translation>
  </message>
  <message>
   <source>Switch light and dark</source>
   <translation>切换浅色和深色</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>已关闭</translation>
  </message>
  <message>
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <source>System Date/Time</source>
   <translation>系统日期/时间</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Table of inputs</source>
   <translation>输入表</translation>
  </message>
  <message>
   <source>Tabs and windows</source>
   <translation>标签页和窗口</translation>
  </message>
  <message>
   <source>Tag memory</source>
   <translation>标记记忆</translation>
  </message>
  <message>
   <source>Tag memory does not say which note to label. Connect its span_id pin.</source>
   <translation>“标记记忆”未说明标记哪条笔记。请连接 span_id 端口。</translation>
  </message>
  <message>
   <source>Tag memory has no labels. Write texts by name into its tags pin.</source>
   <translation>“标记记忆”没有标签。请在 tags 端口按名称写入文本。</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>开始导览</translation>
  </message>
  <message>
   <source>Takes out of the selection</source>
   <translation>从选择中移除</translation>
  </message>
  <message>
   <source>Talks with a model, answer by answer, until you say bye.</source>
   <translation>与模型一问一答，直到您说 bye。</translation>
  </message>
  <message>
   <source>Tells by which control wire a node was entered; made by the compiler.</source>
   <translation>说明节点是经哪条控制连线进入的；由编译器生成。</translation>
  </message>
  <message>
   <source>Tells everyone who waits for the event; goes on at once.</source>
   <translation>通知所有等待该事件者；立即继续。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>模板</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Text Artifact</source>
   <translation>文本工件</translation>
  </message>
  <message>
   <source>Text To Video</source>
   <translation>文本到视频</translation>
  </message>
  <message>
   <source>Text that must occur.</source>
   <translation>必须出现的文本。</translation>
  </message>
  <message>
   <source>Text with {name} or {name[key]} gaps.</source>
   <translation>含 {name} 或 {name[key]} 空位的文本。</translation>
  </message>
  <message>
   <source>Text, or the parsed JSON value.</source>
   <translation>文本，或解析后的 JSON 值。</translation>
  </message>
  <message>
   <source>Text; objects and lists are written as JSON.</source>
   <translation>文本；对象和列表以 JSON 写入。</translation>
  </message>
  <message>
   <source>That is still too low: at least {least} is needed.</source>
   <translation>仍然太低：至少需要 {least}。</translation>
  </message>
  <message>
   <source>That snippet is no longer there</source>
   <translation>该片段已不存在</translation>
  </message>
  <message>
   <source>The PDF file.</source>
   <translation>PDF 文件。</translation>
  </message>
  <message>
   <source>The active memory now.</source>
   <translation>当前的活动记忆。</translation>
  </message>
  <message>
   <source>The address of “{bad}” must begin with http:// or https://.</source>
   <translation>“{bad}”的地址必须以 http:// 或 https:// 开头。</translation>
  </message>
  <message>
   <source>The agent's scratchpad output.</source>
   <translation>代理的 scratchpad 输出。</translation>
  </message>
  <message>
   <source>The answer as an object, with a schema.</source>
   <translation>有模式时，对象形式的回答。</translation>
  </message>
  <message>
   <source>The answer of the model cannot be carried out</source>
   <translation>无法执行模型的回答</translation>
  </message>
  <message>
   <source>The answer.</source>
   <translation>回答。</translation>
  </message>
  <message>
   <source>The artifact.</source>
   <translation>工件。</translation>
  </message>
  <message>
   <source>The base raised to the exponent.</source>
   <translation>底数的指数次方。</translation>
  </message>
  <message>
   <source>The branches of {node_id} follow one another: {reason}.</source>
   <translation>{node_id}的分支依次进行：{reason}。</translation>
  </message>
  <message>
   <source>The budget cannot be read</source>
   <translation>无法读取预算</translation>
  </message>
  <message>
   <source>The budget is used up</source>
   <translation>预算已用完</translation>
  </message>
  <message>
   <source>The bundle holds this flow alone.</source>
   <translation>打包文件仅包含此流程。</translation>
  </message>
  <message>
   <source>The bundle holds {count} flows: this one and all it calls.</source>
   <translation>打包文件包含 {count} 个流程：此流程及其调用的所有流程。</translation>
  </message>
  <message>
   <source>The call.</source>
   <translation>调用。</translation>
  </message>
  <message>
   <source>The calls.</source>
   <translation>调用。</translation>
  </message>
  <message>
   <source>The channel it came on.</source>
   <translation>消息到来的频道。</translation>
  </message>
  <message>
   <source>The channel to listen on.</source>
   <translation>要监听的频道。</translation>
  </message>
  <message>
   <source>The code of “{title}” may leave the sandbox</source>
   <translation>“{title}”的代码可以离开沙盒</translation>
  </message>
  <message>
   <source>The code of “{title}” stays in the sandbox</source>
   <translation>“{title}”的代码留在沙盒中</translation>
  </message>
  <message>
   <source>The control output “{handle}” of {id} cannot be used here.</source>
   <translation>{id}的控制输出“{handle}”不能在此使用。</translation>
  </message>
  <message>
   <source>The conversation with it.</source>
   <translation>包含它的对话。</translation>
  </message>
  <message>
   <source>The conversation: objects with role and content.</source>
   <translation>对话：含 role 和 content 的对象。</translation>
  </message>
  <message>
   <source>The divisor; missing: 1.</source>
   <translation>除数；缺省：1。</translation>
  </message>
  <message>
   <source>The entry “{written}” is not a step; the flow begins at {entry}.</source>
   <translation>入口“{written}”不是步骤；流程从{entry}开始。</translation>
  </message>
  <message>
   <source>The event comes by itself, or you give it now. Its payload:</source>
   <translation>事件会自行到来，您也可以现在给出。其载荷：</translation>
  </message>
  <message>
   <source>The event with its sender and time.</source>
   <translation>事件及其发送者和时间。</translation>
  </message>
  <message>
   <source>The exponent; missing: 1.</source>
   <translation>指数；缺省：1。</translation>
  </message>
  <message>
   <source>The expression at “{pin_id}” of {node_id} is no program: {problem}.</source>
   <translation>{node_id}的“{pin_id}”处的表达式不是有效程序：{problem}。</translation>
  </message>
  <message>
   <source>The file of the pack “{name}” has changed</source>
   <translation>节点包“{name}”的文件已更改</translation>
  </message>
  <message>
   <source>The file that was read.</source>
   <translation>已读取的文件。</translation>
  </message>
  <message>
   <source>The file that was written.</source>
   <translation>已写入的文件。</translation>
  </message>
  <message>
   <source>The file to import.</source>
   <translation>要导入的文件。</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>要写入的文件。</translation>
  </message>
  <message>
   <source>The file, relative to the workspace.</source>
   <translation>相对于工作区的文件。</translation>
  </message>
  <message>
   <source>The finished call.</source>
   <translation>完整的调用。</translation>
  </message>
  <message>
   <source>The first item is 0.</source>
   <translation>第一项为 0。</translation>
  </message>
  <message>
   <source>The first number divided by the second; dividing by zero is an error.</source>
   <translation>第一个数除以第二个数；除以零报错。</translation>
  </message>
  <message>
   <source>The first number less the second.</source>
   <translation>第一个数减第二个数。</translation>
  </message>
  <message>
   <source>The first of its inputs that is not null, in the order of the pins.</source>
   <translation>按端口顺序第一个不为 null 的输入。</translation>
  </message>
  <message>
   <source>The first {text_limit:,} of {count:,} characters</source>
   <translation>共 {count:,} 个字符，显示前 {text_limit:,} 个</translation>
  </message>
  <message>
   <source>The flow asks for an answer.</source>
   <translation>流程请求回答。</translation>
  </message>
  <message>
   <source>The flow begins at {entry}, which is not a trigger.</source>
   <translation>流程从{entry}开始，而它不是触发器。</translation>
  </message>
  <message>
   <source>The flow changed meanwhile, so the proposal was dropped. Ask again if you still want it.</source>
   <translation>流程在此期间已更改，因此建议被放弃。如仍需要，请再次询问。</translation>
  </message>
  <message>
   <source>The flow of “{title}” is missing</source>
   <translation>缺少“{title}”的流程</translation>
  </message>
  <message>
   <source>The flow promises “{name}” but has no “{group}” at its {value}.</source>
   <translation>流程承诺“{name}”，但其 {value} 没有“{group}”。</translation>
  </message>
  <message>
   <source>The flow that calls this one was closed and has no file</source>
   <translation>调用此流程的流程已关闭且没有文件</translation>
  </message>
  <message>
   <source>The flow to run.</source>
   <translation>要运行的流程。</translation>
  </message>
  <message>
   <source>The flow “{child_id}” is in no file beside this one</source>
   <translation>流程“{child_id}”不在此流程旁的任何文件中</translation>
  </message>
  <message>
   <source>The flow's result.</source>
   <translation>流程的结果。</translation>
  </message>
  <message>
   <source>The folder exists and is not empty; nothing is overwritten.</source>
   <translation>文件夹已存在且不为空；不会覆盖任何内容。</translation>
  </message>
  <message>
   <source>The folder of the runs takes effect at the next start.</source>
   <translation>运行存储文件夹将在下次启动时生效。</translation>
  </message>
  <message>
   <source>The folder that was listed.</source>
   <translation>已列出的文件夹。</translation>
  </message>
  <message>
   <source>The folder {parent} does not exist.</source>
   <translation>文件夹 {parent} 不存在。</translation>
  </message>
  <message>
   <source>The folder; empty: the workspace.</source>
   <translation>文件夹；留空：工作区。</translation>
  </message>
  <message>
   <source>The form the answer must have.</source>
   <translation>回答必须符合的形式。</translation>
  </message>
  <message>
   <source>The image to change.</source>
   <translation>要修改的图像。</translation>
  </message>
  <message>
   <source>The image to enlarge.</source>
   <translation>要放大的图像。</translation>
  </message>
  <message>
   <source>The image to start from.</source>
   <translation>起始图像。</translation>
  </message>
  <message>
   <source>The input “{pin}” of {id} has a value for an entry that is gone.</source>
   <translation>{id}的输入“{pin}”有一个值对应已不存在的入口。</translation>
  </message>
  <message>
   <source>The input “{pin}” of {node_id} is wired from {sources}.</source>
   <translation>{node_id}的输入“{pin}”由{sources}多处连接。</translation>
  </message>
  <message>
   <source>The inputs are an object: start it with {.</source>
   <translation>输入是一个对象：以 { 开头。</translation>
  </message>
  <message>
   <source>The interface of “{name}” and {count} flows are up to date</source>
   <translation>“{name}”的接口和 {count} 个流程已更新</translation>
  </message>
  <message>
   <source>The item at an index; negative ones count from the back.</source>
   <translation>某索引处的项；负数从末尾计数。</translation>
  </message>
  <message>
   <source>The item of this pass.</source>
   <translation>本次循环的项。</translation>
  </message>
  <message>
   <source>The items that equal a value, or whose key does.</source>
   <translation>等于某值或其键等于某值的项。</translation>
  </message>
  <message>
   <source>The key it was sent under.</source>
   <translation>发送时使用的键。</translation>
  </message>
  <message>
   <source>The key the answer must name.</source>
   <translation>回答必须指明的键。</translation>
  </message>
  <message>
   <source>The key was not kept</source>
   <translation>密钥未保存</translation>
  </message>
  <message>
   <source>The language takes effect at the next start.</source>
   <translation>语言将在下次启动时生效。</translation>
  </message>
  <message>
   <source>The largest number of passes of a wire is not a number.</source>
   <translation>某条连线的最大通过次数不是数字。</translation>
  </message>
  <message>
   <source>The last {count:,} are kept here, all of them in the file</source>
   <translation>这里保留最近 {count:,} 条，文件中保留全部</translation>
  </message>
  <message>
   <source>The list without repetitions, first occurrences kept; objects may be compared by one key.</source>
   <translation>去除重复、保留首次出现的列表；对象可按某个键比较。</translation>
  </message>
  <message>
   <source>The list; a single value counts as one item.</source>
   <translation>列表；单个值视为一项。</translation>
  </message>
  <message>
   <source>The local time now, read anew each time it is needed.</source>
   <translation>当前本地时间，每次需要时重新读取。</translation>
  </message>
  <message>
   <source>The loop stops before it.</source>
   <translation>循环在其之前停止。</translation>
  </message>
  <message>
   <source>The message.</source>
   <translation>消息。</translation>
  </message>
  <message>
   <source>The meta object that chat hosts show beside an answer; empty fields are left out.</source>
   <translation>聊天宿主在回答旁显示的 meta 对象；空字段略去。</translation>
  </message>
  <message>
   <source>The model providers that the host offers, or those of them that are allowed.</source>
   <translation>宿主提供的模型提供方，或其中允许的。</translation>
  </message>
  <message>
   <source>The model; nothing: the default.</source>
   <translation>模型；留空：默认。</translation>
  </message>
  <message>
   <source>The models of one provider, or those of them that are allowed.</source>
   <translation>某提供方的模型，或其中允许的。</translation>
  </message>
  <message>
   <source>The name.</source>
   <translation>名称。</translation>
  </message>
  <message>
   <source>The new run goes on from here; the first one stays as it was</source>
   <translation>新运行从这里继续；原运行保持不变</translation>
  </message>
  <message>
   <source>The next call may cost {needed}; {left} of {limit} is left.</source>
   <translation>下一次调用可能花费 {needed}；{limit} 中还剩 {left}。</translation>
  </message>
  <message>
   <source>The next call may take {needed} tokens; {left} of {limit} are left.</source>
   <translation>下一次调用可能需要 {needed} 个词元；{limit} 中还剩 {left}。</translation>
  </message>
  <message>
   <source>The next flow would be {needed} levels deep; {limit} are allowed.</source>
   <translation>下一个流程将位于第 {needed} 层；允许 {limit} 层。</translation>
  </message>
  <message>
   <source>The next step asks a model; {left} of {limit} calls are left.</source>
   <translation>下一步将询问模型；{limit} 次调用中还剩 {left} 次。</translation>
  </message>
  <message>
   <source>The next step calls {needed} tools; {left} of {limit} calls are left.</source>
   <translation>下一步将调用 {needed} 个工具；{limit} 次调用中还剩 {left} 次。</translation>
  </message>
  <message>
   <source>The node a run begins with.</source>
   <translation>运行的起始节点。</translation>
  </message>
  <message>
   <source>The node before.</source>
   <translation>前一个节点。</translation>
  </message>
  <message>
   <source>The node is no longer in the flow.</source>
   <translation>该节点已不在流程中。</translation>
  </message>
  <message>
   <source>The note.</source>
   <translation>笔记。</translation>
  </message>
  <message>
   <source>The number of this pass.</source>
   <translation>本次循环的数。</translation>
  </message>
  <message>
   <source>The number rounded to some decimals; halves go to the even neighbour.</source>
   <translation>舍入到若干位小数；恰为一半时取偶数。</translation>
  </message>
  <message>
   <source>The number without its sign.</source>
   <translation>去掉符号的数。</translation>
  </message>
  <message>
   <source>The object or list in a text, also from within prose or a code fence; a scalar becomes {value}.</source>
   <translation>文本中的对象或列表，也可位于散文或代码块中；标量变为 {value}。</translation>
  </message>
  <message>
   <source>The pack was not made</source>
   <translation>未创建节点包</translation>
  </message>
  <message>
   <source>The pack {error}</source>
   <translation>节点包 {error}</translation>
  </message>
  <message>
   <source>The part of a text from a start to before an end; negative numbers count from the back.</source>
   <translation>文本从起点到终点之前的部分；负数从末尾计数。</translation>
  </message>
  <message>
   <source>The parts of a text between delimiters, trimmed, without empty ones.</source>
   <translation>分隔符之间的文本部分，去除首尾空白和空项。</translation>
  </message>
  <message>
   <source>The path.</source>
   <translation>路径。</translation>
  </message>
  <message>
   <source>The payload is an object: start it with {.</source>
   <translation>载荷是一个对象：以 { 开头。</translation>
  </message>
  <message>
   <source>The payload of the pass.</source>
   <translation>本次循环的载荷。</translation>
  </message>
  <message>
   <source>The picture could not be written</source>
   <translation>无法写入图片</translation>
  </message>
  <message>
   <source>The price “{line}” is not a model and two numbers, such as: gpt-x 0.15 0.60</source>
   <translation>价格“{line}”不是“模型加两个数字”的形式，例如：gpt-x 0.15 0.60</translation>
  </message>
  <message>
   <source>The product of two numbers.</source>
   <translation>两数之积。</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>The properties of both objects; the second wins.</source>
   <translation>两个对象的属性；第二个优先。</translation>
  </message>
  <message>
   <source>The property; `a.b` goes deeper.</source>
   <translation>属性；`a.b` 表示更深一层。</translation>
  </message>
  <message>
   <source>The provider “{name}” has no address in Preferences.</source>
   <translation>提供方“{name}”在首选项中没有地址。</translation>
  </message>
  <message>
   <source>The question.</source>
   <translation>问题。</translation>
  </message>
  <message>
   <source>The recording.</source>
   <translation>录音。</translation>
  </message>
  <message>
   <source>The result is not JSON yet. Correct the line that is marked.</source>
   <translation>结果还不是 JSON。请更正标出的行。</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>The run as it was after any record: drag, arrows, Home, End</source>
   <translation>任意记录之后的运行状态：拖动、方向键、Home、End</translation>
  </message>
  <message>
   <source>The run cannot be forked here</source>
   <translation>无法在此处分叉运行</translation>
  </message>
  <message>
   <source>The run ended with this step. Change its result, or let it be done again.</source>
   <translation>运行在此步骤结束。请更改其结果，或让它重新执行。</translation>
  </message>
  <message>
   <source>The run has ended: these are the limits it had.</source>
   <translation>运行已结束：这些是它当时的上限。</translation>
  </message>
  <message>
   <source>The run has taken no step yet</source>
   <translation>运行尚未执行任何步骤</translation>
  </message>
  <message>
   <source>The run has worked for {limit}.</source>
   <translation>运行已工作 {limit}。</translation>
  </message>
  <message>
   <source>The run in front</source>
   <translation>当前运行</translation>
  </message>
  <message>
   <source>The run was cancelled</source>
   <translation>运行已取消</translation>
  </message>
  <message>
   <source>The runs cannot be compared</source>
   <translation>无法比较这些运行</translation>
  </message>
  <message>
   <source>The runs cannot be read</source>
   <translation>无法读取运行记录</translation>
  </message>
  <message>
   <source>The runs that heard it.</source>
   <translation>收到的运行。</translation>
  </message>
  <message>
   <source>The same as text.</source>
   <translation>同样内容的文本形式。</translation>
  </message>
  <message>
   <source>The same inputs</source>
   <translation>相同输入</translation>
  </message>
  <message>
   <source>The same number gives the same answer, where the model can.</source>
   <translation>模型支持时，相同数字给出相同回答。</translation>
  </message>
  <message>
   <source>The same seed gives the same result, if the model can.</source>
   <translation>模型支持时，相同种子给出相同结果。</translation>
  </message>
  <message>
   <source>The saved entries of {id} do not match its control wires.</source>
   <translation>{id}保存的入口与其控制连线不符。</translation>
  </message>
  <message>
   <source>The schema that comes in with further fields; those it has already stay as they are.</source>
   <translation>在传入的模式上增加字段；已有字段保持不变。</translation>
  </message>
  <message>
   <source>The scratchpad object that tells how an agent came to its answer.</source>
   <translation>说明代理如何得出回答的 scratchpad 对象。</translation>
  </message>
  <message>
   <source>The selected nodes</source>
   <translation>选中的节点</translation>
  </message>
  <message>
   <source>The sentences that fit.</source>
   <translation>容纳得下的句子。</translation>
  </message>
  <message>
   <source>The snippet could not be kept</source>
   <translation>无法保存片段</translation>
  </message>
  <message>
   <source>The snippet “{name}” is deleted</source>
   <translation>片段“{name}”已删除</translation>
  </message>
  <message>
   <source>The start node has no output “{unknown}”.</source>
   <translation>起始节点没有输出“{unknown}”。</translation>
  </message>
  <message>
   <source>The statements.</source>
   <translation>陈述。</translation>
  </message>
  <message>
   <source>The step</source>
   <translation>该步骤</translation>
  </message>
  <message>
   <source>The subflow could not be created</source>
   <translation>无法创建子流程</translation>
  </message>
  <message>
   <source>The sum of two numbers.</source>
   <translation>两数之和。</translation>
  </message>
  <message>
   <source>The table is kept as {path}</source>
   <translation>表格已保存为 {path}</translation>
  </message>
  <message>
   <source>The table was not kept: {error}</source>
   <translation>表格未保存：{error}</translation>
  </message>
  <message>
   <source>The text in capital letters.</source>
   <translation>大写形式的文本。</translation>
  </message>
  <message>
   <source>The text in small letters.</source>
   <translation>小写形式的文本。</translation>
  </message>
  <message>
   <source>The text with one part exchanged for another.</source>
   <translation>将一部分替换为另一部分的文本。</translation>
  </message>
  <message>
   <source>The text without blanks around it.</source>
   <translation>去掉首尾空白的文本。</translation>
  </message>
  <message>
   <source>The text, an empty line between pages.</source>
   <translation>文本，页间以空行分隔。</translation>
  </message>
  <message>
   <source>The triples as sentences.</source>
   <translation>句子形式的三元组。</translation>
  </message>
  <message>
   <source>The user's data folder</source>
   <translation>用户的数据文件夹</translation>
  </message>
  <message>
   <source>The value at a path such as a.b or a[0] of an object; a default where there is none.</source>
   <translation>对象中 a.b 或 a[0] 等路径处的值；没有时取默认值。</translation>
  </message>
  <message>
   <source>The value at one key of each object in the list; other items as they are.</source>
   <translation>列表中每个对象某个键的值；其他项保持不变。</translation>
  </message>
  <message>
   <source>The whole list afterwards.</source>
   <translation>追加后的整个列表。</translation>
  </message>
  <message>
   <source>The whole message</source>
   <translation>完整消息</translation>
  </message>
  <message>
   <source>The whole object afterwards.</source>
   <translation>写入后的整个对象。</translation>
  </message>
  <message>
   <source>The whole result.</source>
   <translation>完整结果。</translation>
  </message>
  <message>
   <source>The {what} has letters, digits, _ and - only.{hint}</source>
   <translation>{what}：只能包含字母、数字、_ 和 -。{hint}</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>主题</translation>
  </message>
  <message>
   <source>Themes (*.json)</source>
   <translation>主题 (*.json)</translation>
  </message>
  <message>
   <source>Then 0</source>
   <translation>然后 0</translation>
  </message>
  <message>
   <source>Then 1</source>
   <translation>然后 1</translation>
  </message>
  <message>
   <source>There are no frames and notes; G makes a frame, N a note</source>
   <translation>没有分组框和便签；按 G 新建分组框，按 N 新建便签</translation>
  </message>
  <message>
   <source>There is no log file yet: {path} is made with its first line</source>
   <translation>还没有日志文件：写入第一行时会创建 {path}</translation>
  </message>
  <message>
   <source>There is no node type “{type}”</source>
   <translation>没有节点类型“{type}”</translation>
  </message>
  <message>
   <source>There is no node {missing} in this flow.</source>
   <translation>此流程中没有节点 {missing}。</translation>
  </message>
  <message>
   <source>There is no node “{node_id}” any more</source>
   <translation>已没有节点“{node_id}”</translation>
  </message>
  <message>
   <source>There is no other run to compare with: run the flow again or fork</source>
   <translation>没有其他运行可供比较：请再次运行流程或分叉</translation>
  </message>
  <message>
   <source>These nodes cannot become a subflow</source>
   <translation>这些节点无法成为子流程</translation>
  </message>
  <message>
   <source>They did the same</source>
   <translation>它们所做的相同</translation>
  </message>
  <message>
   <source>They part at “{title}”</source>
   <translation>它们在“{title}”处分开</translation>
  </message>
  <message>
   <source>This control output is wired already; use Sequence or Parallel to run several things.</source>
   <translation>此控制输出已连接；要运行多项内容请使用“顺序”或“并行”。</translation>
  </message>
  <message>
   <source>This flow has no breakpoints</source>
   <translation>此流程没有断点</translation>
  </message>
  <message>
   <source>This flow has no file yet: there is nothing to compare with</source>
   <translation>此流程还没有文件：没有可比较的内容</translation>
  </message>
  <message>
   <source>This flow is locked; Ctrl+Alt+K unlocks it</source>
   <translation>此流程已锁定；Ctrl+Alt+K 解锁</translation>
  </message>
  <message>
   <source>This flow takes no inputs.</source>
   <translation>此流程没有输入。</translation>
  </message>
  <message>
   <source>This input has a value of its own for “{title}” already.</source>
   <translation>此输入已有“{title}”的专用值。</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”.</source>
   <translation>此输入已由“{name}”连接。</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”. As control enters here by several routes, it may also take a value from a node that leads here directly by one of them.</source>
   <translation>此输入已由“{name}”连接。由于控制流经多条路径进入此处，它也可以取自经其中一条路径直接通向此处的节点的值。</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not a plain object.</source>
   <translation>此输入需要{artifact}，而非普通对象。</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not {artifact2}.</source>
   <translation>此输入需要{artifact}，而非{artifact2}。</translation>
  </message>
  <message>
   <source>This is not a Python expression: {error}</source>
   <translation>这不是 Python 表达式：{error}</translation>
  </message>
  <message>
   <source>This node has no wires</source>
   <translation>此节点没有连线</translation>
  </message>
  <message>
   <source>This node left nothing in the run: choose a step of the trace</source>
   <translation>此节点在运行中没有留下记录：请在轨迹中选择一个步骤</translation>
  </message>
  <message>
   <source>This node type is not installed.</source>
   <translation>此节点类型未安装。</translation>
  </message>
  <message>
   <source>This node type is not known here</source>
   <translation>此处不认识该节点类型</translation>
  </message>
  <message>
   <source>This program does not know the type; the node keeps all its data and cannot run.</source>
   <translation>本程序不认识该类型；节点保留全部数据，但无法运行。</translation>
  </message>
  <message>
   <source>This version cannot be read</source>
   <translation>无法读取此版本</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>Time at work</source>
   <translation>工作时间</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>时区</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>标题</translation>
  </message>
  <message>
   <source>Title of the node</source>
   <translation>节点标题</translation>
  </message>
  <message>
   <source>Title, author and so on.</source>
   <translation>标题、作者等。</translation>
  </message>
  <message>
   <source>Toggle breakpoint</source>
   <translation>切换断点</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>词元</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>用时</translation>
  </message>
  <message>
   <source>Took “{label}” back in {count} flows{rest}</source>
   <translation>已在 {count} 个流程中撤回“{label}”{rest}</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tool Calls</source>
   <translation>工具调用</translation>
  </message>
  <message>
   <source>Tool Calls got no list of calls. Connect one to its tool_calls pin.</source>
   <translation>“工具调用”未收到调用列表。请将其连接到 tool_calls 端口。</translation>
  </message>
  <message>
   <source>Tool Parameters</source>
   <translation>工具参数</translation>
  </message>
  <message>
   <source>Tool approval</source>
   <translation>工具批准</translation>
  </message>
  <message>
   <source>Tool calls</source>
   <translation>工具调用</translation>
  </message>
  <message>
   <source>Tool execution timed out after {limit}s</source>
   <translation>工具执行超过 {limit} 秒</translation>
  </message>
  <message>
   <source>Tool with approval</source>
   <translation>需批准的工具</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>工具</translation>
  </message>
  <message>
   <source>Tools Allowlist</source>
   <translation>工具白名单</translation>
  </message>
  <message>
   <source>Tools it may use.</source>
   <translation>可使用的工具。</translation>
  </message>
  <message>
   <source>Tools that may run; nothing given: all.</source>
   <translation>允许运行的工具；未给出：全部。</translation>
  </message>
  <message>
   <source>Tools the model wants to use.</source>
   <translation>模型想使用的工具。</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>轨迹</translation>
  </message>
  <message>
   <source>Trace lists every step as it happens, Conversation what the flow says and asks. Runs go on after a restart. Templates and examples are in the File menu.</source>
   <translation>“轨迹”实时列出每个步骤，“对话”显示流程的发言和提问。重启后运行会继续。模板和示例在“文件”菜单中。</translation>
  </message>
  <message>
   <source>Trace selection</source>
   <translation>追踪所选</translation>
  </message>
  <message>
   <source>Transcribe Audio</source>
   <translation>转写音频</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>转写模型</translation>
  </message>
  <message>
   <source>Transforms</source>
   <translation>转换</translation>
  </message>
  <message>
   <source>Trim</source>
   <translation>去除空白</translation>
  </message>
  <message>
   <source>Triples that were found.</source>
   <translation>找到的三元组。</translation>
  </message>
  <message>
   <source>True becomes false, false becomes true.</source>
   <translation>真变假，假变真。</translation>
  </message>
  <message>
   <source>True or false</source>
   <translation>真或假</translation>
  </message>
  <message>
   <source>Trust and load</source>
   <translation>信任并加载</translation>
  </message>
  <message>
   <source>Trust and run</source>
   <translation>信任并运行</translation>
  </message>
  <message>
   <source>Trust it with “Trust the code of this flow” in the Run menu, if you know where it comes from.</source>
   <translation>如果您知道其来源，请在“运行”菜单中用“信任此流程的代码”信任它。</translation>
  </message>
  <message>
   <source>Trust the Python code of this flow?</source>
   <translation>信任此流程的 Python 代码？</translation>
  </message>
  <message>
   <source>Trust the code of this flow</source>
   <translation>信任此流程的代码</translation>
  </message>
  <message>
   <source>Trusted code runs in a process of its own and can reach your files and the network. Without trust such a node fails.</source>
   <translation>受信任的代码在独立进程中运行，可访问您的文件和网络。不信任时，这样的节点会失败。</translation>
  </message>
  <message>
   <source>Try address and key, and fill in its models</source>
   <translation>测试地址和密钥，并填入其模型</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>试运行</translation>
  </message>
  <message>
   <source>Try it…</source>
   <translation>试运行…</translation>
  </message>
  <message>
   <source>Try “{title}”</source>
   <translation>试运行“{title}”</translation>
  </message>
  <message>
   <source>Tunnel {things}</source>
   <translation>{things}显示为隧道</translation>
  </message>
  <message>
   <source>Two providers have the same name.</source>
   <translation>两个提供方名称相同。</translation>
  </message>
  <message>
   <source>Two wires from one output enter {id}.</source>
   <translation>同一输出的两条连线进入{id}。</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Type a number, such as 3 or 0.5.</source>
   <translation>请输入数字，例如 3 或 0.5。</translation>
  </message>
  <message>
   <source>Type a question.</source>
   <translation>请输入问题。</translation>
  </message>
  <message>
   <source>Type its address first</source>
   <translation>请先输入地址</translation>
  </message>
  <message>
   <source>Type of pin {id}</source>
   <translation>端口 {id} 的类型</translation>
  </message>
  <message>
   <source>Type of the value</source>
   <translation>值的类型</translation>
  </message>
  <message>
   <source>Type of {name}</source>
   <translation>{name} 的类型</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>美元</translation>
  </message>
  <message>
   <source>Uncollapse {things}</source>
   <translation>展开{things}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo everywhere</source>
   <translation>全部撤销</translation>
  </message>
  <message>
   <source>Undo {undo_label}</source>
   <translation>撤销：{undo_label}</translation>
  </message>
  <message>
   <source>Undo, redo what was typed</source>
   <translation>撤销、重做输入</translation>
  </message>
  <message>
   <source>Undoing…</source>
   <translation>正在撤销…</translation>
  </message>
  <message>
   <source>Undone: {edit}</source>
   <translation>已撤销：{edit}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>单位</translation>
  </message>
  <message>
   <source>Unknown node type</source>
   <translation>未知节点类型</translation>
  </message>
  <message>
   <source>Unknown run_id: {run_id}</source>
   <translation>未知的 run_id：{run_id}</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>解锁流程</translation>
  </message>
  <message>
   <source>Unlock frame</source>
   <translation>解锁分组框</translation>
  </message>
  <message>
   <source>Unlock {things}</source>
   <translation>解锁{things}</translation>
  </message>
  <message>
   <source>Unmute wire</source>
   <translation>取消连线静音</translation>
  </message>
  <message>
   <source>Unmute {things}</source>
   <translation>取消{things}静音</translation>
  </message>
  <message>
   <source>Unplug wire</source>
   <translation>拔下连线</translation>
  </message>
  <message>
   <source>Untitled flow</source>
   <translation>未命名流程</translation>
  </message>
  <message>
   <source>Untitled flow {number}</source>
   <translation>未命名流程 {number}</translation>
  </message>
  <message>
   <source>Up to calling flow</source>
   <translation>返回调用流程</translation>
  </message>
  <message>
   <source>Uppercase</source>
   <translation>大写</translation>
  </message>
  <message>
   <source>Upscaling model</source>
   <translation>放大模型</translation>
  </message>
  <message>
   <source>Use conversation</source>
   <translation>使用对话</translation>
  </message>
  <message>
   <source>Use defaults</source>
   <translation>使用默认值</translation>
  </message>
  <message>
   <source>Use letters, digits and _, beginning with a letter, with dots between parts.</source>
   <translation>使用字母、数字和 _，以字母开头，各部分之间用点号。</translation>
  </message>
  <message>
   <source>Use the default</source>
   <translation>使用默认值</translation>
  </message>
  <message>
   <source>Use the default model</source>
   <translation>使用默认模型</translation>
  </message>
  <message>
   <source>Use these limits</source>
   <translation>使用这些上限</translation>
  </message>
  <message>
   <source>Uses</source>
   <translation>使用之处</translation>
  </message>
  <message>
   <source>Usual style for {things}</source>
   <translation>{things}恢复通常样式</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Value as text</source>
   <translation>文本形式的值</translation>
  </message>
  <message>
   <source>Value by variable name.</source>
   <translation>变量名对应的值。</translation>
  </message>
  <message>
   <source>Value per Entry</source>
   <translation>各入口的值</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>值</translation>
  </message>
  <message>
   <source>Values by start pin of the flow.</source>
   <translation>按流程起始端口给出的值。</translation>
  </message>
  <message>
   <source>Values of all</source>
   <translation>全部的值</translation>
  </message>
  <message>
   <source>Values to start with</source>
   <translation>起始值</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>变量</translation>
  </message>
  <message>
   <source>Variable “{name}”</source>
   <translation>变量“{name}”</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>变量</translation>
  </message>
  <message>
   <source>Version history</source>
   <translation>版本历史</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Video Artifact</source>
   <translation>视频工件</translation>
  </message>
  <message>
   <source>Video model</source>
   <translation>视频模型</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>紫色</translation>
  </message>
  <message>
   <source>VisualFlow Studio</source>
   <translation>VisualFlow Studio</translation>
  </message>
  <message>
   <source>VisualFlow Studio {version}</source>
   <translation>VisualFlow Studio {version}</translation>
  </message>
  <message>
   <source>Voice Artifact</source>
   <translation>语音工件</translation>
  </message>
  <message>
   <source>Voice model</source>
   <translation>语音模型</translation>
  </message>
  <message>
   <source>Wait Event</source>
   <translation>等待事件</translation>
  </message>
  <message>
   <source>Wait and ask whether it may go on</source>
   <translation>等待并询问是否可以继续</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>Waiting for an event</source>
   <translation>等待事件</translation>
  </message>
  <message>
   <source>Waiting for the event “{event_name}”</source>
   <translation>等待事件“{event_name}”</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>等待您的回答</translation>
  </message>
  <message>
   <source>Waiting for your approval</source>
   <translation>等待您的批准</translation>
  </message>
  <message>
   <source>Waits for a time, runs what hangs on it and, if it recurs, waits again.</source>
   <translation>等待某个时间，运行其后的内容；若为周期性则再次等待。</translation>
  </message>
  <message>
   <source>Waits for a while, or until a time.</source>
   <translation>等待一段时间或到某个时间。</translation>
  </message>
  <message>
   <source>Waits for an event, runs what hangs on it, then waits again. Without a name: every event.</source>
   <translation>等待事件，运行其后的内容，然后再次等待。没有名称：任意事件。</translation>
  </message>
  <message>
   <source>Waits until something outside answers under a key.</source>
   <translation>等待外部以某个键作答。</translation>
  </message>
  <message>
   <source>Walk from node to node</source>
   <translation>在节点间移动</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>Warning: what may be wrong</source>
   <translation>警告：可能有误的事</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>监视</translation>
  </message>
  <message>
   <source>Watch an expression…</source>
   <translation>监视表达式…</translation>
  </message>
  <message>
   <source>Watch the chosen expression no longer</source>
   <translation>不再监视所选表达式</translation>
  </message>
  <message>
   <source>Watch this expression</source>
   <translation>监视此表达式</translation>
  </message>
  <message>
   <source>Watched expressions</source>
   <translation>监视的表达式</translation>
  </message>
  <message>
   <source>What</source>
   <translation>内容</translation>
  </message>
  <message>
   <source>What Tool Calls gave.</source>
   <translation>“工具调用”的输出。</translation>
  </message>
  <message>
   <source>What a call of “{model}” costs is not known; {left} of {limit} is left.</source>
   <translation>调用“{model}”的费用未知；{limit} 中还剩 {left}。</translation>
  </message>
  <message>
   <source>What a person sees meanwhile.</source>
   <translation>等待期间用户看到的内容。</translation>
  </message>
  <message>
   <source>What a run may spend, with all flows it calls. Before each call its worst case is looked at; what may go over a limit is not called.</source>
   <translation>一次运行及其调用的所有流程可以花费多少。每次调用前先看最坏情况；可能超出上限的不会调用。</translation>
  </message>
  <message>
   <source>What came along with it.</source>
   <translation>随附的内容。</translation>
  </message>
  <message>
   <source>What came with it.</source>
   <translation>随附的内容。</translation>
  </message>
  <message>
   <source>What comes with it.</source>
   <translation>随附的内容。</translation>
  </message>
  <message>
   <source>What did “{name}” do otherwise than …</source>
   <translation>“{name}”的做法与以下运行有何不同…</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>要做的事。</translation>
  </message>
  <message>
   <source>What it became.</source>
   <translation>写入后的值。</translation>
  </message>
  <message>
   <source>What it becomes.</source>
   <translation>新值。</translation>
  </message>
  <message>
   <source>What it did, step by step.</source>
   <translation>逐步记录其所做的事。</translation>
  </message>
  <message>
   <source>What it gives</source>
   <translation>输出内容</translation>
  </message>
  <message>
   <source>What it is asked.</source>
   <translation>提问内容。</translation>
  </message>
  <message>
   <source>What it must be equal to.</source>
   <translation>必须等于的值。</translation>
  </message>
  <message>
   <source>What it says.</source>
   <translation>消息内容。</translation>
  </message>
  <message>
   <source>What it was asked for.</source>
   <translation>所询问的内容。</translation>
  </message>
  <message>
   <source>What remains when the first number is divided by the second; its sign is that of the second.</source>
   <translation>第一个数除以第二个数的余数；符号与第二个数相同。</translation>
  </message>
  <message>
   <source>What stands behind names such as api_key, password or Authorization is never logged. Here you add your own secrets: one regular expression a line. What it finds in a message is hidden, and so is the value of a key that it fits.</source>
   <translation>api_key、password 或 Authorization 等名称后面的内容绝不会写入日志。在此添加您自己的机密：每行一个正则表达式。它在消息中找到的内容会被隐藏，与它相符的键的值也会被隐藏。</translation>
  </message>
  <message>
   <source>What takes its place.</source>
   <translation>替换为的内容。</translation>
  </message>
  <message>
   <source>What the code returned.</source>
   <translation>代码的返回值。</translation>
  </message>
  <message>
   <source>What the flow promises to hosts.</source>
   <translation>流程对宿主的承诺。</translation>
  </message>
  <message>
   <source>What the mouse buttons do</source>
   <translation>鼠标按键的作用</translation>
  </message>
  <message>
   <source>What the person typed or chose.</source>
   <translation>用户输入或选择的内容。</translation>
  </message>
  <message>
   <source>What the person wrote.</source>
   <translation>用户所写的内容。</translation>
  </message>
  <message>
   <source>What the program and its runs say about themselves</source>
   <translation>程序及其运行对自身的说明</translation>
  </message>
  <message>
   <source>What the run had left of its steps and its budget</source>
   <translation>该运行剩余的步骤和预算</translation>
  </message>
  <message>
   <source>What the shown run has spent, and its limits; without a budget, the limits of later runs</source>
   <translation>所示运行已花费多少及其上限；没有预算时为以后运行的上限</translation>
  </message>
  <message>
   <source>What the summary is about.</source>
   <translation>摘要的主题。</translation>
  </message>
  <message>
   <source>What the tool gave, or why it failed.</source>
   <translation>工具的输出，或失败原因。</translation>
  </message>
  <message>
   <source>What to avoid.</source>
   <translation>要避免的内容。</translation>
  </message>
  <message>
   <source>What to give instead of nothing or null.</source>
   <translation>代替空或 null 的值。</translation>
  </message>
  <message>
   <source>What to give where there is nothing.</source>
   <translation>没有内容时给出的值。</translation>
  </message>
  <message>
   <source>What to look for; empty: nothing is replaced.</source>
   <translation>要查找的内容；留空：不替换。</translation>
  </message>
  <message>
   <source>What to look for; letters count as they are.</source>
   <translation>要查找的内容；区分大小写。</translation>
  </message>
  <message>
   <source>What to make.</source>
   <translation>要生成的内容。</translation>
  </message>
  <message>
   <source>What to recall first.</source>
   <translation>首先要回忆的内容。</translation>
  </message>
  <message>
   <source>What to say.</source>
   <translation>要说的内容。</translation>
  </message>
  <message>
   <source>What was done.</source>
   <translation>所做的操作。</translation>
  </message>
  <message>
   <source>What was found, newest first.</source>
   <translation>找到的内容，最新在前。</translation>
  </message>
  <message>
   <source>What was said.</source>
   <translation>说过的内容。</translation>
  </message>
  <message>
   <source>What was true then: ISO 8601.</source>
   <translation>当时为真的内容：ISO 8601。</translation>
  </message>
  <message>
   <source>What was written.</source>
   <translation>已写入的内容。</translation>
  </message>
  <message>
   <source>Wheel; pinch</source>
   <translation>滚轮；双指缩放</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>位置</translation>
  </message>
  <message>
   <source>Where a run begins. Each output is a value the run is started with.</source>
   <translation>运行的起点。每个输出是启动运行时给出的值。</translation>
  </message>
  <message>
   <source>Where it belongs to.</source>
   <translation>所属位置。</translation>
  </message>
  <message>
   <source>Where it came from.</source>
   <translation>来源。</translation>
  </message>
  <message>
   <source>Where the open flow lies</source>
   <translation>打开的流程所在位置</translation>
  </message>
  <message>
   <source>Where to put them.</source>
   <translation>放置位置。</translation>
  </message>
  <message>
   <source>Whether a list, such as a model's tool calls, has any item.</source>
   <translation>列表（如模型的工具调用）是否有任何项。</translation>
  </message>
  <message>
   <source>Whether a text stands somewhere in another; an empty one never does.</source>
   <translation>一个文本是否出现在另一个中；空文本永不包含。</translation>
  </message>
  <message>
   <source>Whether all of them succeeded.</source>
   <translation>是否全部成功。</translation>
  </message>
  <message>
   <source>Whether another answer may be typed.</source>
   <translation>是否允许输入其他回答。</translation>
  </message>
  <message>
   <source>Whether at least one is true.</source>
   <translation>是否至少一个为真。</translation>
  </message>
  <message>
   <source>Whether both are true.</source>
   <translation>是否两者都为真。</translation>
  </message>
  <message>
   <source>Whether it finished the task.</source>
   <translation>是否完成任务。</translation>
  </message>
  <message>
   <source>Whether it ran to its end.</source>
   <translation>是否运行到底。</translation>
  </message>
  <message>
   <source>Whether it succeeded.</source>
   <translation>是否成功。</translation>
  </message>
  <message>
   <source>Whether it worked.</source>
   <translation>是否成功。</translation>
  </message>
  <message>
   <source>Whether the flow sees the conversation.</source>
   <translation>该流程是否可见对话。</translation>
  </message>
  <message>
   <source>Whether the limit cut the list.</source>
   <translation>列表是否因上限被截断。</translation>
  </message>
  <message>
   <source>Whether the run's conversation goes along.</source>
   <translation>是否附带运行的对话。</translation>
  </message>
  <message>
   <source>Whether the text has no character at all; null counts as empty, blanks do not.</source>
   <translation>文本是否没有任何字符；null 视为空，空白不算。</translation>
  </message>
  <message>
   <source>Whether the text was cut.</source>
   <translation>文本是否被截断。</translation>
  </message>
  <message>
   <source>Whether there is an answer.</source>
   <translation>是否有回答。</translation>
  </message>
  <message>
   <source>Whether to run another pass.</source>
   <translation>是否再循环一次。</translation>
  </message>
  <message>
   <source>Whether to wait again afterwards.</source>
   <translation>之后是否再次等待。</translation>
  </message>
  <message>
   <source>Whether two values compare as asked; texts are never converted to numbers, and unlike types have no order.</source>
   <translation>两个值的比较是否成立；文本不会转换为数字，不同类型之间没有顺序。</translation>
  </message>
  <message>
   <source>Which inputs</source>
   <translation>哪些输入</translation>
  </message>
  <message>
   <source>Which memories a model or agent call uses.</source>
   <translation>模型或代理调用使用哪些记忆。</translation>
  </message>
  <message>
   <source>Which prepared prompt to reuse.</source>
   <translation>要复用的预备提示词。</translation>
  </message>
  <message>
   <source>Which rows</source>
   <translation>显示哪些行</translation>
  </message>
  <message>
   <source>Which table</source>
   <translation>哪个表格</translation>
  </message>
  <message>
   <source>While</source>
   <translation>当条件循环</translation>
  </message>
  <message>
   <source>White where it may change.</source>
   <translation>可修改处为白色。</translation>
  </message>
  <message>
   <source>Who runs the model; nothing: the default.</source>
   <translation>运行模型的提供方；留空：默认。</translation>
  </message>
  <message>
   <source>Who sent it.</source>
   <translation>发送者。</translation>
  </message>
  <message>
   <source>Whole flow</source>
   <translation>整个流程</translation>
  </message>
  <message>
   <source>Whose memory.</source>
   <translation>谁的记忆。</translation>
  </message>
  <message>
   <source>Whose message it is.</source>
   <translation>谁的消息。</translation>
  </message>
  <message>
   <source>Whose messages</source>
   <translation>谁的消息</translation>
  </message>
  <message>
   <source>Wire added</source>
   <translation>已添加连线</translation>
  </message>
  <message>
   <source>Wire another pin; at run time the value is passed by name, if there is one.</source>
   <translation>请连接其他端口；运行时若有值则按名称传递。</translation>
  </message>
  <message>
   <source>Wire from {source} to {target}</source>
   <translation>从 {source} 到 {target} 的连线</translation>
  </message>
  <message>
   <source>Wire it from {pin_id} of {node_id}</source>
   <translation>从{node_id}的 {pin_id} 连接</translation>
  </message>
  <message>
   <source>Wire it or type a value.</source>
   <translation>请连接或输入值。</translation>
  </message>
  <message>
   <source>Wire it or type a value; else it takes what the node before happens to give by that name.</source>
   <translation>请连接或输入值；否则会取前一节点恰好以该名称给出的值。</translation>
  </message>
  <message>
   <source>Wire it to {pin_id} of {node_id}</source>
   <translation>连接到{node_id}的 {pin_id}</translation>
  </message>
  <message>
   <source>Wire its control input, or remove it.</source>
   <translation>请连接其控制输入，或移除它。</translation>
  </message>
  <message>
   <source>Wire the flow</source>
   <translation>连接流程</translation>
  </message>
  <message>
   <source>Wires</source>
   <translation>连线</translation>
  </message>
  <message>
   <source>With sample values</source>
   <translation>使用示例值</translation>
  </message>
  <message>
   <source>With the flow as it is now, not as it was then</source>
   <translation>使用现在的流程，而不是当时的流程</translation>
  </message>
  <message>
   <source>With the selection</source>
   <translation>对所选内容</translation>
  </message>
  <message>
   <source>Without a voice.</source>
   <translation>无人声。</translation>
  </message>
  <message>
   <source>Words of a message; run: or node: before an id</source>
   <translation>消息中的词；id 前加 run: 或 node:</translation>
  </message>
  <message>
   <source>Words that may occur.</source>
   <translation>可能出现的词语。</translation>
  </message>
  <message>
   <source>Words to look for.</source>
   <translation>要查找的词语。</translation>
  </message>
  <message>
   <source>Words, or type:  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</source>
   <translation>输入文字，或：  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</translation>
  </message>
  <message>
   <source>Work in tiles to save memory.</source>
   <translation>分块处理以节省内存。</translation>
  </message>
  <message>
   <source>Workspace folder</source>
   <translation>工作区文件夹</translation>
  </message>
  <message>
   <source>Write File</source>
   <translation>写入文件</translation>
  </message>
  <message>
   <source>Write PDF</source>
   <translation>写入 PDF</translation>
  </message>
  <message>
   <source>Write the theme in force to a file, to change it there</source>
   <translation>将当前主题写入文件以便在其中修改</translation>
  </message>
  <message>
   <source>Writes a variable of the run.</source>
   <translation>写入运行的变量。</translation>
  </message>
  <message>
   <source>Writes an artifact to a file of the workspace.</source>
   <translation>将工件写入工作区文件。</translation>
  </message>
  <message>
   <source>Writes down what is said in a recording.</source>
   <translation>写下录音中所说的内容。</translation>
  </message>
  <message>
   <source>Writes one property of a variable that is an object.</source>
   <translation>写入对象变量的一个属性。</translation>
  </message>
  <message>
   <source>Writes several variables at once, or none if a name is wrong.</source>
   <translation>一次写入多个变量；若有名称错误则都不写。</translation>
  </message>
  <message>
   <source>Writes speech down</source>
   <translation>转写语音</translation>
  </message>
  <message>
   <source>Writes text to a file of the workspace, whole or not at all. Content for a .json file is checked and pretty-printed; missing folders are made.</source>
   <translation>将文本写入工作区文件，要么全部写入要么不写。.json 文件的内容会检查并格式化；缺少的文件夹会创建。</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>已写入 {name}。</translation>
  </message>
  <message>
   <source>Written to {name}: change its colours, then import it.</source>
   <translation>已写入 {name}：修改颜色后再导入。</translation>
  </message>
  <message>
   <source>Yes / no</source>
   <translation>是 / 否</translation>
  </message>
  <message>
   <source>You</source>
   <translation>您</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>您的回答</translation>
  </message>
  <message>
   <source>Your changes are lost if you do not save them.</source>
   <translation>如果不保存，您的更改将丢失。</translation>
  </message>
  <message>
   <source>Your flows were autosaved. The log has the details; saving and starting again is safest.</source>
   <translation>您的流程已自动保存。日志中有详细信息；最稳妥的做法是保存并重新启动。</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>缩放</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>放大</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>缩小</translation>
  </message>
  <message>
   <source>Zooms: right and up comes closer</source>
   <translation>缩放：向右和向上放大</translation>
  </message>
  <message>
   <source>\w+ = _input\.get\(["'][^"']*["']\)</source>
   <translation>\w+ = _input\.get\(["'][^"']*["']\)</translation>
  </message>
  <message>
   <source>a JSON list</source>
   <translation>JSON 列表</translation>
  </message>
  <message>
   <source>a JSON object</source>
   <translation>JSON 对象</translation>
  </message>
  <message>
   <source>a Pure node has no execution pins</source>
   <translation>Pure 节点没有执行端口</translation>
  </message>
  <message>
   <source>a branch comes back to it</source>
   <translation>有分支返回到它</translation>
  </message>
  <message>
   <source>a branch of it goes on</source>
   <translation>它的一个分支仍在运行</translation>
  </message>
  <message>
   <source>a branch of “{title}” lies outside of it</source>
   <translation>“{title}”的一个分支在其外部</translation>
  </message>
  <message>
   <source>a branch reads {min} of another branch</source>
   <translation>有分支读取另一分支的{min}</translation>
  </message>
  <message>
   <source>a constant</source>
   <translation>常量</translation>
  </message>
  <message>
   <source>a data wire cannot have a pass limit</source>
   <translation>数据连线不能有通过次数限制</translation>
  </message>
  <message>
   <source>a default value can be changed</source>
   <translation>可以更改默认值</translation>
  </message>
  <message>
   <source>a flow has a list of nodes; this has none</source>
   <translation>流程应有节点列表；此流程没有</translation>
  </message>
  <message>
   <source>a flow is a JSON object, this is {kind}</source>
   <translation>流程应为 JSON 对象，而这是{kind}</translation>
  </message>
  <message>
   <source>a flow needs an id</source>
   <translation>流程需要 ID</translation>
  </message>
  <message>
   <source>a host needs a QueryableRunStore, not {name}</source>
   <translation>宿主需要 QueryableRunStore，而非 {name}</translation>
  </message>
  <message>
   <source>a name in it is too long for a file system</source>
   <translation>其中某个名称对文件系统来说过长</translation>
  </message>
  <message>
   <source>a negative number has no such root</source>
   <translation>负数没有这样的根</translation>
  </message>
  <message>
   <source>a node cannot read its own output</source>
   <translation>节点不能读取自己的输出</translation>
  </message>
  <message>
   <source>a node that is a {name} needs exec_in() among its inputs</source>
   <translation>{name} 类节点的输入中需要 exec_in()</translation>
  </message>
  <message>
   <source>a node's data is an object</source>
   <translation>节点的 data 应为对象</translation>
  </message>
  <message>
   <source>a pack's name begins with a letter, a to z</source>
   <translation>节点包名称以 a 到 z 的字母开头</translation>
  </message>
  <message>
   <source>a path is missing</source>
   <translation>缺少路径</translation>
  </message>
  <message>
   <source>a reroute carries data only</source>
   <translation>转接点只传递数据</translation>
  </message>
  <message>
   <source>a span needs at least one message; archive only what is there</source>
   <translation>片段至少需要一条消息；只归档已有内容</translation>
  </message>
  <message>
   <source>a start or end node cannot move into a subflow</source>
   <translation>开始或结束节点不能移入子流程</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>步骤</translation>
  </message>
  <message>
   <source>a step that asks for `{effect}`</source>
   <translation>请求 `{effect}` 的步骤</translation>
  </message>
  <message>
   <source>a step that chooses where to go on</source>
   <translation>选择后续方向的步骤</translation>
  </message>
  <message>
   <source>a step that repeats what hangs on `loop`</source>
   <translation>重复 `loop` 之后内容的步骤</translation>
  </message>
  <message>
   <source>a step that runs several branches</source>
   <translation>运行多个分支的步骤</translation>
  </message>
  <message>
   <source>a tool has no name</source>
   <translation>有工具没有名称</translation>
  </message>
  <message>
   <source>a value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>a value per entry names {what}</source>
   <translation>某个入口的值指向{what}</translation>
  </message>
  <message>
   <source>a {kind} is not JSON</source>
   <translation>{kind} 不是 JSON</translation>
  </message>
  <message>
   <source>a {name} is not JSON</source>
   <translation>{name} 不是 JSON</translation>
  </message>
  <message>
   <source>a {name} is not a flow</source>
   <translation>{name} 不是流程</translation>
  </message>
  <message>
   <source>add .pdf</source>
   <translation>请加上 .pdf</translation>
  </message>
  <message>
   <source>add a line below the names</source>
   <translation>在名称下添加一行</translation>
  </message>
  <message>
   <source>add a node first</source>
   <translation>请先添加节点</translation>
  </message>
  <message>
   <source>add a turn, or choose another interpreter</source>
   <translation>请增加一轮，或选择其他解释器</translation>
  </message>
  <message>
   <source>add an On Flow Start</source>
   <translation>请添加“流程开始”</translation>
  </message>
  <message>
   <source>add them or remove the calls</source>
   <translation>请添加它们或移除调用</translation>
  </message>
  <message>
   <source>after {entry}</source>
   <translation>在 {entry} 之后</translation>
  </message>
  <message>
   <source>all, first, or how many; missing: all.</source>
   <translation>all、first 或数量；缺省：all。</translation>
  </message>
  <message>
   <source>an artifact</source>
   <translation>工件</translation>
  </message>
  <message>
   <source>an artifact id</source>
   <translation>工件 ID</translation>
  </message>
  <message>
   <source>an attachment is not an artifact of this run</source>
   <translation>某个附件不是此运行的工件</translation>
  </message>
  <message>
   <source>an entity runtime, which keeps a mind of its own between runs</source>
   <translation>在运行之间保有自身心智的实体运行时</translation>
  </message>
  <message>
   <source>and {number} more</source>
   <translation>以及另外 {number} 个</translation>
  </message>
  <message>
   <source>another output</source>
   <translation>输出不同</translation>
  </message>
  <message>
   <source>another result</source>
   <translation>结果不同</translation>
  </message>
  <message>
   <source>answer that one</source>
   <translation>请回答那一个</translation>
  </message>
  <message>
   <source>answer user</source>
   <translation>回答用户</translation>
  </message>
  <message>
   <source>answer with {"approved": true or false}</source>
   <translation>请以 {"approved": true or false} 作答</translation>
  </message>
  <message>
   <source>answer {RAISE} or {STOP}</source>
   <translation>请回答 {RAISE} 或 {STOP}</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>anything</source>
   <translation>任意</translation>
  </message>
  <message>
   <source>artifact</source>
   <translation>工件</translation>
  </message>
  <message>
   <source>artifact id</source>
   <translation>工件 ID</translation>
  </message>
  <message>
   <source>as in source</source>
   <translation>与源代码相同</translation>
  </message>
  <message>
   <source>ask user</source>
   <translation>询问用户</translation>
  </message>
  <message>
   <source>asked otherwise</source>
   <translation>请求不同</translation>
  </message>
  <message>
   <source>asks for full access to this computer; it runs only in a flow you trust</source>
   <translation>要求完全访问这台计算机；仅在您信任的流程中运行</translation>
  </message>
  <message>
   <source>assertion</source>
   <translation>断言</translation>
  </message>
  <message>
   <source>assertions</source>
   <translation>断言</translation>
  </message>
  <message>
   <source>at most {MAX_VALUE_CHARS} characters</source>
   <translation>至多 {MAX_VALUE_CHARS} 个字符</translation>
  </message>
  <message>
   <source>attach images only</source>
   <translation>只能附加图片</translation>
  </message>
  <message>
   <source>avoid_styles</source>
   <translation>避免的风格</translation>
  </message>
  <message>
   <source>bad arguments: {problems}</source>
   <translation>参数错误：{problems}</translation>
  </message>
  <message>
   <source>begin it with a letter</source>
   <translation>请以字母开头</translation>
  </message>
  <message>
   <source>begin with a letter</source>
   <translation>请以字母开头</translation>
  </message>
  <message>
   <source>begins a flow</source>
   <translation>开始流程</translation>
  </message>
  <message>
   <source>both are inputs; a wire runs from an output to an input</source>
   <translation>两者都是输入；连线从输出通向输入</translation>
  </message>
  <message>
   <source>both are outputs; a wire runs from an output to an input</source>
   <translation>两者都是输出；连线从输出通向输入</translation>
  </message>
  <message>
   <source>breakpoint</source>
   <translation>断点</translation>
  </message>
  <message>
   <source>breakpoint if {condition}</source>
   <translation>断点，条件：{condition}</translation>
  </message>
  <message>
   <source>call it through Tool Calls</source>
   <translation>请通过“工具调用”调用它</translation>
  </message>
  <message>
   <source>call one program at a time</source>
   <translation>一次只调用一个程序</translation>
  </message>
  <message>
   <source>calls {calls}</source>
   <translation>调用 {calls}</translation>
  </message>
  <message>
   <source>cancel it first</source>
   <translation>请先取消它</translation>
  </message>
  <message>
   <source>cancel the branch first</source>
   <translation>请先取消该分支</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <source>cannot be started ({error})</source>
   <translation>无法启动 ({error})</translation>
  </message>
  <message>
   <source>carried {value}</source>
   <translation>传递了 {value}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>已更改</translation>
  </message>
  <message>
   <source>check folder, permissions and free space; the former file is unchanged</source>
   <translation>请检查文件夹、权限和剩余空间；原文件未变</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>请检查其名称</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>请检查其权限</translation>
  </message>
  <message>
   <source>check that it exists and may be read</source>
   <translation>请确认其存在且可读取</translation>
  </message>
  <message>
   <source>check the address and the connection</source>
   <translation>请检查地址和连接</translation>
  </message>
  <message>
   <source>check the address in a browser</source>
   <translation>请在浏览器中检查地址</translation>
  </message>
  <message>
   <source>check the address, and that the server offers this</source>
   <translation>请检查地址，并确认服务器提供此功能</translation>
  </message>
  <message>
   <source>check the address, and that the server runs</source>
   <translation>请检查地址，并确认服务器正在运行</translation>
  </message>
  <message>
   <source>check the address, and that the server speaks OpenAI's chat completions</source>
   <translation>请检查地址，并确认服务器支持 OpenAI 的 chat completions</translation>
  </message>
  <message>
   <source>check the address: it mostly ends in /v1; or type the names of the models</source>
   <translation>请检查地址：通常以 /v1 结尾；或输入模型名称</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>请检查文件</translation>
  </message>
  <message>
   <source>check the file in a PDF viewer</source>
   <translation>请在 PDF 阅读器中检查文件</translation>
  </message>
  <message>
   <source>check the key and what it may do</source>
   <translation>请检查密钥及其权限</translation>
  </message>
  <message>
   <source>check the model's name and the address</source>
   <translation>请检查模型名称和地址</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>请检查路径</translation>
  </message>
  <message>
   <source>check the request</source>
   <translation>请检查请求</translation>
  </message>
  <message>
   <source>choose a VisualFlow JSON file</source>
   <translation>请选择 VisualFlow JSON 文件</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>请选择可写入的文件夹</translation>
  </message>
  <message>
   <source>choose a step of the flow itself</source>
   <translation>请选择流程本身的步骤</translation>
  </message>
  <message>
   <source>choose an empty folder</source>
   <translation>请选择空文件夹</translation>
  </message>
  <message>
   <source>choose another</source>
   <translation>请另选</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>请选择其他文件</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>请选择其他文件夹</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>请选择其他名称</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>请另选一个</translation>
  </message>
  <message>
   <source>choose another path or change the run's ignored paths</source>
   <translation>请选择其他路径，或更改运行的忽略路径</translation>
  </message>
  <message>
   <source>choose another printer</source>
   <translation>请选择其他打印机</translation>
  </message>
  <message>
   <source>choose another step, or start the flow anew</source>
   <translation>请选择其他步骤，或重新启动流程</translation>
  </message>
  <message>
   <source>choose one of: </source>
   <translation>请从中选择：</translation>
  </message>
  <message>
   <source>choose one of: {listed}</source>
   <translation>请从中选择：{listed}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>请选择存在的记录</translation>
  </message>
  <message>
   <source>close the quotation marks</source>
   <translation>请补全引号</translation>
  </message>
  <message>
   <source>collapsed</source>
   <translation>已折叠</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>已完成</translation>
  </message>
  <message>
   <source>control</source>
   <translation>控制</translation>
  </message>
  <message>
   <source>copy nodes in a flow editor first, or paste the JSON text of a flow</source>
   <translation>请先在流程编辑器中复制节点，或粘贴流程的 JSON 文本</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>请更正</translation>
  </message>
  <message>
   <source>correct it, or paste CSV</source>
   <translation>请更正，或粘贴 CSV</translation>
  </message>
  <message>
   <source>correct it, or paste JSON</source>
   <translation>请更正，或粘贴 JSON</translation>
  </message>
  <message>
   <source>correct the arguments</source>
   <translation>请更正参数</translation>
  </message>
  <message>
   <source>correct the file</source>
   <translation>请更正文件</translation>
  </message>
  <message>
   <source>correct the file, then load it again</source>
   <translation>请更正文件后重新加载</translation>
  </message>
  <message>
   <source>data</source>
   <translation>数据</translation>
  </message>
  <message>
   <source>define it with def, or name it</source>
   <translation>请用 def 定义，或命名它</translation>
  </message>
  <message>
   <source>disable that one first</source>
   <translation>请先停用那一个</translation>
  </message>
  <message>
   <source>division by zero</source>
   <translation>除以零</translation>
  </message>
  <message>
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <source>dots, brackets and quotes mean something else in a name</source>
   <translation>点号、方括号和引号在名称中另有含义</translation>
  </message>
  <message>
   <source>double a brace that is only a brace</source>
   <translation>仅作花括号使用时请双写</translation>
  </message>
  <message>
   <source>edges is a list</source>
   <translation>edges 应为列表</translation>
  </message>
  <message>
   <source>edit the calls that are shown</source>
   <translation>请编辑所示的调用</translation>
  </message>
  <message>
   <source>emit event</source>
   <translation>发出事件</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>空</translation>
  </message>
  <message>
   <source>empty text</source>
   <translation>空文本</translation>
  </message>
  <message>
   <source>ends the run</source>
   <translation>结束运行</translation>
  </message>
  <message>
   <source>enhance</source>
   <translation>增强</translation>
  </message>
  <message>
   <source>error</source>
   <translation>错误</translation>
  </message>
  <message>
   <source>exec-in</source>
   <translation>exec-in</translation>
  </message>
  <message>
   <source>exec-out</source>
   <translation>exec-out</translation>
  </message>
  <message>
   <source>execution</source>
   <translation>执行</translation>
  </message>
  <message>
   <source>execution begins at several nodes</source>
   <translation>执行从多个节点开始</translation>
  </message>
  <message>
   <source>execution enters at several nodes</source>
   <translation>执行从多个节点进入</translation>
  </message>
  <message>
   <source>execution leaves to several nodes</source>
   <translation>执行通向多个节点</translation>
  </message>
  <message>
   <source>expression of {pin_id}</source>
   <translation>{pin_id} 的表达式</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>find another way, or ask for full_access in a flow you trust</source>
   <translation>请换一种方式，或在您信任的流程中请求 full_access</translation>
  </message>
  <message>
   <source>flatten it or store it as text</source>
   <translation>请展平或存为文本</translation>
  </message>
  <message>
   <source>flatten the deepest values</source>
   <translation>请展平最深层的值</translation>
  </message>
  <message>
   <source>for {reason}</source>
   <translation>因 {reason}</translation>
  </message>
  <message>
   <source>fork that one</source>
   <translation>请分叉那个运行</translation>
  </message>
  <message>
   <source>format {bundle_format_version} is unknown</source>
   <translation>未知的格式 {bundle_format_version}</translation>
  </message>
  <message>
   <source>formerly {names}</source>
   <translation>曾用名 {names}</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>请释放空间</translation>
  </message>
  <message>
   <source>from #{seq}</source>
   <translation>自 #{seq}</translation>
  </message>
  <message>
   <source>from a checkout</source>
   <translation>来自代码检出</translation>
  </message>
  <message>
   <source>full access needs a flow you trust</source>
   <translation>完全访问需要受信任的流程</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>请重新获取打包文件</translation>
  </message>
  <message>
   <source>give a larger step, or nearer bounds</source>
   <translation>请给出更大的步长或更近的边界</translation>
  </message>
  <message>
   <source>give a path inside the workspace</source>
   <translation>请给出工作区内的路径</translation>
  </message>
  <message>
   <source>give a step above or below 0</source>
   <translation>请给出大于或小于 0 的步长</translation>
  </message>
  <message>
   <source>give a text</source>
   <translation>请给出文本</translation>
  </message>
  <message>
   <source>give an interval such as 30s, 5m or 1h, a time, or five cron fields</source>
   <translation>请给出间隔（如 30s、5m 或 1h）、时间或五个 cron 字段</translation>
  </message>
  <message>
   <source>give an object or a list</source>
   <translation>请给出对象或列表</translation>
  </message>
  <message>
   <source>give an object, a list or a JSON scalar</source>
   <translation>请给出对象、列表或 JSON 标量</translation>
  </message>
  <message>
   <source>give every name a value</source>
   <translation>请给每个名称一个值</translation>
  </message>
  <message>
   <source>give functions or tools</source>
   <translation>请给出函数或工具</translation>
  </message>
  <message>
   <source>give huge numbers as text</source>
   <translation>请以文本形式给出巨大的数字</translation>
  </message>
  <message>
   <source>give it an id</source>
   <translation>请给它一个 ID</translation>
  </message>
  <message>
   <source>give it another id</source>
   <translation>请给它另一个 ID</translation>
  </message>
  <message>
   <source>give it as text or as a float</source>
   <translation>请以文本或浮点数给出</translation>
  </message>
  <message>
   <source>give it more time</source>
   <translation>请给它更多时间</translation>
  </message>
  <message>
   <source>give it one</source>
   <translation>请给它一个</translation>
  </message>
  <message>
   <source>give it one start and one end node</source>
   <translation>请给它一个开始节点和一个结束节点</translation>
  </message>
  <message>
   <source>give it one, such as its file name</source>
   <translation>请给它一个，例如文件名</translation>
  </message>
  <message>
   <source>give it some JSON</source>
   <translation>请给它一些 JSON</translation>
  </message>
  <message>
   <source>give more of it, or set replace_all</source>
   <translation>请给出更多内容，或设置 replace_all</translation>
  </message>
  <message>
   <source>give subject, predicate and object</source>
   <translation>请给出主语、谓语和宾语</translation>
  </message>
  <message>
   <source>give the flow's JSON object</source>
   <translation>请给出流程的 JSON 对象</translation>
  </message>
  <message>
   <source>give the runtime one</source>
   <translation>请为运行时提供一个</translation>
  </message>
  <message>
   <source>global and nonlocal are not allowed</source>
   <translation>不允许 global 和 nonlocal</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>引导强度</translation>
  </message>
  <message>
   <source>halted</source>
   <translation>已停下</translation>
  </message>
  <message>
   <source>hand JSON values to the node</source>
   <translation>请向节点传入 JSON 值</translation>
  </message>
  <message>
   <source>hand on less, or write it to a file and hand on its name</source>
   <translation>请传递更少内容，或写入文件并传递其名称</translation>
  </message>
  <message>
   <source>has no variable name</source>
   <translation>没有变量名</translation>
  </message>
  <message>
   <source>has the odd variable name “{name}”</source>
   <translation>变量名“{name}”不规范</translation>
  </message>
  <message>
   <source>heading_level is 1 to {DEEPEST}, not {heading_level}</source>
   <translation>heading_level 应为 1 到 {DEEPEST}，而非 {heading_level}</translation>
  </message>
  <message>
   <source>id of the flow</source>
   <translation>流程的 ID</translation>
  </message>
  <message>
   <source>image_artifact</source>
   <translation>图像工件</translation>
  </message>
  <message>
   <source>import a file</source>
   <translation>请导入文件</translation>
  </message>
  <message>
   <source>import the file first</source>
   <translation>请先导入文件</translation>
  </message>
  <message>
   <source>import_workspace_file</source>
   <translation>import_workspace_file</translation>
  </message>
  <message>
   <source>in Preferences, Models, add or choose a provider, name its “{title}”, and make it the default</source>
   <translation>在“首选项”的“模型”中添加或选择提供方，指定其“{title}”，并设为默认</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>{seconds} 秒后</translation>
  </message>
  <message>
   <source>in {text}</source>
   <translation>{text}后</translation>
  </message>
  <message>
   <source>in_context</source>
   <translation>放入上下文</translation>
  </message>
  <message>
   <source>info</source>
   <translation>提示</translation>
  </message>
  <message>
   <source>input {text}, {type}</source>
   <translation>输入 {text}，{type}</translation>
  </message>
  <message>
   <source>inserts “{title}” between them</source>
   <translation>在其间插入“{title}”</translation>
  </message>
  <message>
   <source>install it again</source>
   <translation>请重新安装</translation>
  </message>
  <message>
   <source>installed bundles: {listed}</source>
   <translation>已安装的打包文件：{listed}</translation>
  </message>
  <message>
   <source>installed versions: {available}</source>
   <translation>已安装的版本：{available}</translation>
  </message>
  <message>
   <source>installed: {name}</source>
   <translation>已安装：{name}</translation>
  </message>
  <message>
   <source>interfaces is a list of texts</source>
   <translation>interfaces 应为文本列表</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>已中断</translation>
  </message>
  <message>
   <source>it asks for a key: type it in Preferences, Models</source>
   <translation>它需要密钥：请在“首选项”的“模型”中输入</translation>
  </message>
  <message>
   <source>it belongs to another run</source>
   <translation>它属于另一个运行</translation>
  </message>
  <message>
   <source>it cannot be opened: {error}</source>
   <translation>无法打开：{error}</translation>
  </message>
  <message>
   <source>it cannot be read as a picture</source>
   <translation>无法作为图片读取</translation>
  </message>
  <message>
   <source>it cannot be written: {error}</source>
   <translation>无法写入：{error}</translation>
  </message>
  <message>
   <source>it computed longer than {seconds} s and was stopped</source>
   <translation>计算超过 {seconds} 秒，已被停止</translation>
  </message>
  <message>
   <source>it does not name the video that it makes</source>
   <translation>它没有说明所生成的视频</translation>
  </message>
  <message>
   <source>it gives no node type</source>
   <translation>它没有给出节点类型</translation>
  </message>
  <message>
   <source>it has no code</source>
   <translation>它没有代码</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>它没有名称</translation>
  </message>
  <message>
   <source>it has no title</source>
   <translation>它没有标题</translation>
  </message>
  <message>
   <source>it has none</source>
   <translation>它没有</translation>
  </message>
  <message>
   <source>it has {count} values for {count2} names</source>
   <translation>有 {count} 个值，却只有 {count2} 个名称</translation>
  </message>
  <message>
   <source>it has {size_bytes} bytes, and only {max_bytes} may be opened</source>
   <translation>它有 {size_bytes} 字节，而最多只能打开 {max_bytes} 字节</translation>
  </message>
  <message>
   <source>it has: {there}</source>
   <translation>它有：{there}</translation>
  </message>
  <message>
   <source>it implements: </source>
   <translation>它实现：</translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>它是空的</translation>
  </message>
  <message>
   <source>it is installed already</source>
   <translation>它已安装</translation>
  </message>
  <message>
   <source>it is larger than {value} MB</source>
   <translation>大于 {value} MB</translation>
  </message>
  <message>
   <source>it is nested too deep</source>
   <translation>嵌套过深</translation>
  </message>
  <message>
   <source>it is no object</source>
   <translation>它不是对象</translation>
  </message>
  <message>
   <source>it is not JSON: {error}</source>
   <translation>它不是 JSON：{error}</translation>
  </message>
  <message>
   <source>it is not Python{line}: {error}</source>
   <translation>它不是 Python{line}：{error}</translation>
  </message>
  <message>
   <source>it is not a list</source>
   <translation>它不是列表</translation>
  </message>
  <message>
   <source>it is not an object</source>
   <translation>它不是对象</translation>
  </message>
  <message>
   <source>it is not given</source>
   <translation>未给出</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>它不是文本</translation>
  </message>
  <message>
   <source>it is refused: {error}</source>
   <translation>被拒绝：{error}</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>过大</translation>
  </message>
  <message>
   <source>it may have been deleted with its run</source>
   <translation>它可能已随其运行一起删除</translation>
  </message>
  <message>
   <source>it names an address instead of sending the picture</source>
   <translation>它给出了地址而没有发送图片</translation>
  </message>
  <message>
   <source>it ran longer than {patience} seconds and was stopped</source>
   <translation>运行超过 {patience} 秒，已被停止</translation>
  </message>
  <message>
   <source>it says nothing of the video</source>
   <translation>它没有提及视频</translation>
  </message>
  <message>
   <source>it waits for another run</source>
   <translation>它在等待另一个运行</translation>
  </message>
  <message>
   <source>it was not looked at: those before it took too long</source>
   <translation>未求值：前面的表达式耗时过长</translation>
  </message>
  <message>
   <source>it was stopped, because the run was cancelled</source>
   <translation>因运行被取消而停止</translation>
  </message>
  <message>
   <source>it would unpack to {total} bytes</source>
   <translation>解包后将有 {total} 字节</translation>
  </message>
  <message>
   <source>its code raised {name}: {error}</source>
   <translation>其代码引发了 {name}：{error}</translation>
  </message>
  <message>
   <source>its flow was not kept</source>
   <translation>其流程未保留</translation>
  </message>
  <message>
   <source>its id holds a '/'</source>
   <translation>其 ID 含有 '/'</translation>
  </message>
  <message>
   <source>its input “{pin_id}” takes a value from a step on the other side, by its name</source>
   <translation>其输入“{pin_id}”按名称取自另一侧步骤的值</translation>
  </message>
  <message>
   <source>its input “{pin_id}” would take a value from before the subflow, by its name</source>
   <translation>其输入“{pin_id}”会按名称取自子流程之前的值</translation>
  </message>
  <message>
   <source>its inputs: {names}</source>
   <translation>其输入：{names}</translation>
  </message>
  <message>
   <source>its pins follow its settings</source>
   <translation>端口随设置而变</translation>
  </message>
  <message>
   <source>its settings: {names}</source>
   <translation>其设置：{names}</translation>
  </message>
  <message>
   <source>its value {pin_defaults!r:.40}</source>
   <translation>其值 {pin_defaults!r:.40}</translation>
  </message>
  <message>
   <source>its {side}s must be a tuple of Pin</source>
   <translation>其 {side} 必须是 Pin 元组</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>刚刚</translation>
  </message>
  <message>
   <source>kept {when}, but it cannot be read: {problem}</source>
   <translation>保存于{when}，但无法读取：{problem}</translation>
  </message>
  <message>
   <source>kept {when}; it was never saved: {nodes}</source>
   <translation>保留于{when}；从未保存过：{nodes}</translation>
  </message>
  <message>
   <source>kept {when}; its file “{name}” is gone or no flow: {nodes}</source>
   <translation>保留于{when}；其文件“{name}”已不存在或不是流程：{nodes}</translation>
  </message>
  <message>
   <source>kept {when}; {told}</source>
   <translation>保存于{when}；{told}</translation>
  </message>
  <message>
   <source>key</source>
   <translation>调</translation>
  </message>
  <message>
   <source>language</source>
   <translation>语言</translation>
  </message>
  <message>
   <source>larger pictures</source>
   <translation>更大的图片</translation>
  </message>
  <message>
   <source>larger than {value} MiB</source>
   <translation>大于 {value} MiB</translation>
  </message>
  <message>
   <source>later</source>
   <translation>稍后</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>请略去</translation>
  </message>
  <message>
   <source>leave them out</source>
   <translation>请略去它们</translation>
  </message>
  <message>
   <source>leave “{title}” out</source>
   <translation>请不要选中“{title}”</translation>
  </message>
  <message>
   <source>let every way lead to an On Flow End first</source>
   <translation>请先让每条路径都通向“流程结束”</translation>
  </message>
  <message>
   <source>let it lead to an On Flow End first</source>
   <translation>请先让它通向“流程结束”</translation>
  </message>
  <message>
   <source>let the loop end earlier</source>
   <translation>请让循环更早结束</translation>
  </message>
  <message>
   <source>limit reached</source>
   <translation>达到限制</translation>
  </message>
  <message>
   <source>list of numbers</source>
   <translation>数字列表</translation>
  </message>
  <message>
   <source>list of objects</source>
   <translation>对象列表</translation>
  </message>
  <message>
   <source>list of texts</source>
   <translation>文本列表</translation>
  </message>
  <message>
   <source>list of {count}</source>
   <translation>{count} 项的列表</translation>
  </message>
  <message>
   <source>list the folder first</source>
   <translation>请先列出文件夹</translation>
  </message>
  <message>
   <source>list the workspace first</source>
   <translation>请先列出工作区</translation>
  </message>
  <message>
   <source>llm call</source>
   <translation>LLM 调用</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <source>look at it again, then load it</source>
   <translation>请再看一遍后加载</translation>
  </message>
  <message>
   <source>look at the list of runs</source>
   <translation>请查看运行列表</translation>
  </message>
  <message>
   <source>look at the run again</source>
   <translation>请重新查看该运行</translation>
  </message>
  <message>
   <source>look into the pack</source>
   <translation>请查看节点包内容</translation>
  </message>
  <message>
   <source>loses {things}</source>
   <translation>丢失{things}</translation>
  </message>
  <message>
   <source>make a shorter one</source>
   <translation>请缩短</translation>
  </message>
  <message>
   <source>make it smaller</source>
   <translation>请减小</translation>
  </message>
  <message>
   <source>make the folder writable</source>
   <translation>请使文件夹可写</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>记忆</translation>
  </message>
  <message>
   <source>memory compact</source>
   <translation>压缩记忆</translation>
  </message>
  <message>
   <source>memory kg assert</source>
   <translation>写入知识图谱</translation>
  </message>
  <message>
   <source>memory kg query</source>
   <translation>查询知识图谱</translation>
  </message>
  <message>
   <source>memory kg resolve</source>
   <translation>解析图谱实体</translation>
  </message>
  <message>
   <source>memory note</source>
   <translation>记住</translation>
  </message>
  <message>
   <source>memory query</source>
   <translation>回忆</translation>
  </message>
  <message>
   <source>memory rehydrate</source>
   <translation>回忆到上下文</translation>
  </message>
  <message>
   <source>memory tag</source>
   <translation>标记记忆</translation>
  </message>
  <message>
   <source>messages are told apart by message_id, not by {dedup_by}</source>
   <translation>消息按 message_id 区分，而非 {dedup_by}</translation>
  </message>
  <message>
   <source>metadata.sha256 is malformed</source>
   <translation>metadata.sha256 格式错误</translation>
  </message>
  <message>
   <source>middle-drag to move around, right-drag to zoom</source>
   <translation>中键拖动平移，右键拖动缩放</translation>
  </message>
  <message>
   <source>model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>model residency</source>
   <translation>模型驻留</translation>
  </message>
  <message>
   <source>more inputs can be added</source>
   <translation>可添加更多输入</translation>
  </message>
  <message>
   <source>more than {MAX_CONTAINERS} objects and lists</source>
   <translation>超过 {MAX_CONTAINERS} 个对象和列表</translation>
  </message>
  <message>
   <source>more than {MAX_NODES} nodes</source>
   <translation>超过 {MAX_NODES} 个节点</translation>
  </message>
  <message>
   <source>more than {MAX_PASSES} passes</source>
   <translation>超过 {MAX_PASSES} 次</translation>
  </message>
  <message>
   <source>more than {max_members} files</source>
   <translation>超过 {max_members} 个文件</translation>
  </message>
  <message>
   <source>music</source>
   <translation>音乐</translation>
  </message>
  <message>
   <source>music_artifact</source>
   <translation>音乐工件</translation>
  </message>
  <message>
   <source>muted</source>
   <translation>已静音</translation>
  </message>
  <message>
   <source>name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>name a file</source>
   <translation>请指定文件</translation>
  </message>
  <message>
   <source>name a file in it</source>
   <translation>请指定其中的文件</translation>
  </message>
  <message>
   <source>name a file in the workspace</source>
   <translation>请指定工作区中的文件</translation>
  </message>
  <message>
   <source>name a program</source>
   <translation>请指定程序</translation>
  </message>
  <message>
   <source>name a provider and a model in the settings</source>
   <translation>请在设置中指定提供方和模型</translation>
  </message>
  <message>
   <source>name a regular file</source>
   <translation>请指定普通文件</translation>
  </message>
  <message>
   <source>name at least one flow</source>
   <translation>请至少指定一个流程</translation>
  </message>
  <message>
   <source>name its “Default model” in Preferences, Models, or name a model in the node (command line: --model …)</source>
   <translation>请在“首选项”的“模型”中指定“默认模型”，或在节点中指定模型（命令行：--model …）</translation>
  </message>
  <message>
   <source>name its “{title}” in Preferences, Models, or name a model in the node</source>
   <translation>请在“首选项”的“模型”中指定其“{title}”，或在节点中指定模型</translation>
  </message>
  <message>
   <source>name one of {ids}</source>
   <translation>请指定 {ids} 之一</translation>
  </message>
  <message>
   <source>name one of: </source>
   <translation>请指定其中之一：</translation>
  </message>
  <message>
   <source>name the bundle</source>
   <translation>请指定打包文件</translation>
  </message>
  <message>
   <source>name the model in the settings</source>
   <translation>请在设置中指定模型</translation>
  </message>
  <message>
   <source>name these: {known}</source>
   <translation>可用名称：{known}</translation>
  </message>
  <message>
   <source>names that begin with _ are reserved</source>
   <translation>以 _ 开头的名称为保留名称</translation>
  </message>
  <message>
   <source>needs {names}; it runs only in a flow you trust</source>
   <translation>需要 {names}；仅在您信任的流程中运行</translation>
  </message>
  <message>
   <source>negative</source>
   <translation>负向</translation>
  </message>
  <message>
   <source>nested deeper than 254 levels</source>
   <translation>嵌套超过 254 层</translation>
  </message>
  <message>
   <source>new id</source>
   <translation>新 ID</translation>
  </message>
  <message>
   <source>new name</source>
   <translation>新名称</translation>
  </message>
  <message>
   <source>no</source>
   <translation>否</translation>
  </message>
  <message>
   <source>no Python process could be started: {error}</source>
   <translation>无法启动 Python 进程：{error}</translation>
  </message>
  <message>
   <source>no artifact is given</source>
   <translation>未给出工件</translation>
  </message>
  <message>
   <source>no artifact store is set up</source>
   <translation>未设置工件存储</translation>
  </message>
  <message>
   <source>no autosave: {problem}</source>
   <translation>未自动保存：{problem}</translation>
  </message>
  <message>
   <source>no autosave: {value}</source>
   <translation>没有自动保存：{value}</translation>
  </message>
  <message>
   <source>no difference to “{name}”</source>
   <translation>与“{name}”没有差异</translation>
  </message>
  <message>
   <source>no keys</source>
   <translation>无按键</translation>
  </message>
  <message>
   <source>no model is named</source>
   <translation>未指定模型</translation>
  </message>
  <message>
   <source>no model is set up</source>
   <translation>未设置模型</translation>
  </message>
  <message>
   <source>no model is set up, runs answer with an echo of the prompt</source>
   <translation>未设置模型，运行会回显提示词</translation>
  </message>
  <message>
   <source>no node is selected</source>
   <translation>未选择节点</translation>
  </message>
  <message>
   <source>no node of the flow executes</source>
   <translation>流程中没有可执行的节点</translation>
  </message>
  <message>
   <source>no pin of this node fits</source>
   <translation>此节点没有匹配的端口</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>未给出原因</translation>
  </message>
  <message>
   <source>no search provider is set up</source>
   <translation>未设置搜索提供方</translation>
  </message>
  <message>
   <source>no server answers there: {value}</source>
   <translation>那里没有服务器回应：{value}</translation>
  </message>
  <message>
   <source>no server that makes {things} is set up</source>
   <translation>未设置能生成{things}的服务器</translation>
  </message>
  <message>
   <source>no step is shown</source>
   <translation>没有显示任何步骤</translation>
  </message>
  <message>
   <source>no such bundle is installed</source>
   <translation>未安装该打包文件</translation>
  </message>
  <message>
   <source>no such bundle or flow is installed</source>
   <translation>未安装该打包文件或流程</translation>
  </message>
  <message>
   <source>no such entrypoint</source>
   <translation>没有该入口</translation>
  </message>
  <message>
   <source>no such run in the store</source>
   <translation>存储中没有该运行</translation>
  </message>
  <message>
   <source>no such run is in the store</source>
   <translation>该运行不在存储中</translation>
  </message>
  <message>
   <source>no version was kept: {value}</source>
   <translation>未保留版本：{value}</translation>
  </message>
  <message>
   <source>no wire runs from {source} to {target}</source>
   <translation>没有从{source}到{target}的连线</translation>
  </message>
  <message>
   <source>none: one line; beautify: indented; minified: no blanks. Missing: beautify.</source>
   <translation>none：单行；beautify：缩进；minified：无空白。缺省：beautify。</translation>
  </message>
  <message>
   <source>not a JSON text: {msg} (line {lineno}, column {colno})</source>
   <translation>不是 JSON 文本：{msg}（第 {lineno} 行，第 {colno} 列）</translation>
  </message>
  <message>
   <source>not wired</source>
   <translation>未连接</translation>
  </message>
  <message>
   <source>nothing is to be done</source>
   <translation>无事可做</translation>
  </message>
  <message>
   <source>now</source>
   <translation>现在</translation>
  </message>
  <message>
   <source>number</source>
   <translation>数字</translation>
  </message>
  <message>
   <source>object</source>
   <translation>对象</translation>
  </message>
  <message>
   <source>object: {names}</source>
   <translation>对象：{names}</translation>
  </message>
  <message>
   <source>one flow</source>
   <translation>一个流程</translation>
  </message>
  <message>
   <source>one of</source>
   <translation>其中之一</translation>
  </message>
  <message>
   <source>one of {names}</source>
   <translation>{names} 之一</translation>
  </message>
  <message>
   <source>one way ends at “{title}”, another leads out of it</source>
   <translation>一条路径在“{title}”结束，另一条通向外部</translation>
  </message>
  <message>
   <source>only a flow with one start and at most one end can be put in place</source>
   <translation>只有一个开始且至多一个结束的流程才能内联</translation>
  </message>
  <message>
   <source>only after</source>
   <translation>仅在之后</translation>
  </message>
  <message>
   <source>only before</source>
   <translation>仅在之前</translation>
  </message>
  <message>
   <source>only functions may stand here</source>
   <translation>此处只能有函数</translation>
  </message>
  <message>
   <source>only the runtime opens attachments</source>
   <translation>只有运行时才能打开附件</translation>
  </message>
  <message>
   <source>open a PNG that “Export picture…” wrote</source>
   <translation>请打开由“导出图片…”写入的 PNG</translation>
  </message>
  <message>
   <source>open it again</source>
   <translation>请重新打开</translation>
  </message>
  <message>
   <source>open it as a file instead</source>
   <translation>请改为作为文件打开</translation>
  </message>
  <message>
   <source>open it in the editor</source>
   <translation>请在编辑器中打开</translation>
  </message>
  <message>
   <source>open it with a newer version of the program</source>
   <translation>请用更新版本的程序打开</translation>
  </message>
  <message>
   <source>open its file</source>
   <translation>请打开其文件</translation>
  </message>
  <message>
   <source>open the file</source>
   <translation>请打开文件</translation>
  </message>
  <message>
   <source>opens in older flows, not offered in the palette</source>
   <translation>可在旧流程中打开，节点面板中不提供</translation>
  </message>
  <message>
   <source>output</source>
   <translation>输出</translation>
  </message>
  <message>
   <source>output {text}, {type}</source>
   <translation>输出 {text}，{type}</translation>
  </message>
  <message>
   <source>overwrite it or raise the version</source>
   <translation>请覆盖或提高版本</translation>
  </message>
  <message>
   <source>pack again</source>
   <translation>请重新打包</translation>
  </message>
  <message>
   <source>pack it again</source>
   <translation>请重新打包</translation>
  </message>
  <message>
   <source>pack it as {better}</source>
   <translation>请打包为 {better}</translation>
  </message>
  <message>
   <source>pack the flow again</source>
   <translation>请重新打包流程</translation>
  </message>
  <message>
   <source>pass values instead</source>
   <translation>请改为传值</translation>
  </message>
  <message>
   <source>paste CSV with a line of names, or JSON</source>
   <translation>粘贴带名称行的 CSV 或 JSON</translation>
  </message>
  <message>
   <source>paste it in parts</source>
   <translation>请分批粘贴</translation>
  </message>
  <message>
   <source>paste them in parts</source>
   <translation>请分批粘贴</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>已暂停</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>图片</translation>
  </message>
  <message>
   <source>pin of the caller</source>
   <translation>调用方的端口</translation>
  </message>
  <message>
   <source>pipes, redirections and lists need a shell, and there is none</source>
   <translation>管道、重定向和列表需要 shell，而这里没有</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>计划</translation>
  </message>
  <message>
   <source>planner</source>
   <translation>规划器</translation>
  </message>
  <message>
   <source>present</source>
   <translation>当前</translation>
  </message>
  <message>
   <source>progress</source>
   <translation>进度</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>提供方</translation>
  </message>
  <message>
   <source>publish event</source>
   <translation>发布事件</translation>
  </message>
  <message>
   <source>put a Sequence between them</source>
   <translation>请在其间放入“顺序”</translation>
  </message>
  <message>
   <source>put everything into the function</source>
   <translation>请将所有内容放入函数</translation>
  </message>
  <message>
   <source>put it into the workspace folder</source>
   <translation>请将其放入工作区文件夹</translation>
  </message>
  <message>
   <source>put the frame around nodes</source>
   <translation>请让分组框包住节点</translation>
  </message>
  <message>
   <source>put values with commas into "quotes"</source>
   <translation>将含逗号的值放入 "引号" 中</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>质量</translation>
  </message>
  <message>
   <source>raise max_attachment_bytes</source>
   <translation>请提高 max_attachment_bytes</translation>
  </message>
  <message>
   <source>raise max_output_tokens, or allow truncation</source>
   <translation>请提高 max_output_tokens，或允许截断</translation>
  </message>
  <message>
   <source>read the file first</source>
   <translation>请先读取文件</translation>
  </message>
  <message>
   <source>read_file</source>
   <translation>read_file</translation>
  </message>
  <message>
   <source>read_pdf</source>
   <translation>read_pdf</translation>
  </message>
  <message>
   <source>recall it first</source>
   <translation>请先回忆它</translation>
  </message>
  <message>
   <source>recall_level '{value}' is unknown: use one of {names}</source>
   <translation>未知的 recall_level '{value}'：请使用 {names} 之一</translation>
  </message>
  <message>
   <source>remove that value</source>
   <translation>请移除该值</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>请重命名</translation>
  </message>
  <message>
   <source>rename one of them</source>
   <translation>请重命名其中之一</translation>
  </message>
  <message>
   <source>rename the node type or disable the other pack</source>
   <translation>请重命名节点类型，或停用另一个节点包</translation>
  </message>
  <message>
   <source>repeat the loop with a wire after its 'done'</source>
   <translation>请用其 'done' 之后的连线重复循环</translation>
  </message>
  <message>
   <source>required</source>
   <translation>必填</translation>
  </message>
  <message>
   <source>reroutes go round in a circle</source>
   <translation>转接点形成了环</translation>
  </message>
  <message>
   <source>resume</source>
   <translation>继续</translation>
  </message>
  <message>
   <source>resume it instead of answering</source>
   <translation>请继续运行而非回答</translation>
  </message>
  <message>
   <source>return an object with a 'branch'</source>
   <translation>请返回含 'branch' 的对象</translation>
  </message>
  <message>
   <source>return less, or write it to a file</source>
   <translation>请返回更少内容，或写入文件</translation>
  </message>
  <message>
   <source>return plain values</source>
   <translation>请返回普通值</translation>
  </message>
  <message>
   <source>return text, numbers, true/false, null, lists or objects</source>
   <translation>请返回文本、数字、true/false、null、列表或对象</translation>
  </message>
  <message>
   <source>run</source>
   <translation>运行</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>请重新运行</translation>
  </message>
  <message>
   <source>run it again; if it happens again, simplify the code</source>
   <translation>请再次运行；若再次发生，请简化代码</translation>
  </message>
  <message>
   <source>run it in a host that has one</source>
   <translation>请在具备该功能的宿主中运行</translation>
  </message>
  <message>
   <source>run it with an artifact store</source>
   <translation>请使用工件存储运行</translation>
  </message>
  <message>
   <source>running</source>
   <translation>运行中</translation>
  </message>
  <message>
   <source>same</source>
   <translation>相同</translation>
  </message>
  <message>
   <source>sandbox, or full_access in a flow you trust.</source>
   <translation>sandbox，或在您信任的流程中使用 full_access。</translation>
  </message>
  <message>
   <source>save it as UTF-8 in a text editor</source>
   <translation>请在文本编辑器中以 UTF-8 保存</translation>
  </message>
  <message>
   <source>save it in another folder</source>
   <translation>请保存到其他文件夹</translation>
  </message>
  <message>
   <source>save it with the editor first</source>
   <translation>请先用编辑器保存</translation>
  </message>
  <message>
   <source>save it without a password</source>
   <translation>请不带密码保存</translation>
  </message>
  <message>
   <source>save the flow again</source>
   <translation>请重新保存流程</translation>
  </message>
  <message>
   <source>save the flow now</source>
   <translation>请立即保存流程</translation>
  </message>
  <message>
   <source>schedule run</source>
   <translation>计划运行</translation>
  </message>
  <message>
   <source>schema</source>
   <translation>模式</translation>
  </message>
  <message>
   <source>script of {node_id}</source>
   <translation>{node_id} 的脚本</translation>
  </message>
  <message>
   <source>search in it</source>
   <translation>请在其中搜索</translation>
  </message>
  <message>
   <source>see docs/packs.md</source>
   <translation>参见 docs/packs.md</translation>
  </message>
  <message>
   <source>see its log</source>
   <translation>请查看其日志</translation>
  </message>
  <message>
   <source>see the server's log</source>
   <translation>请查看服务器的日志</translation>
  </message>
  <message>
   <source>see the tool's parameters</source>
   <translation>请查看工具的参数</translation>
  </message>
  <message>
   <source>select all nodes that use the variable, or pass the value by a wire</source>
   <translation>请选择使用该变量的所有节点，或用连线传值</translation>
  </message>
  <message>
   <source>select both, or neither</source>
   <translation>请两者都选或都不选</translation>
  </message>
  <message>
   <source>select one path</source>
   <translation>请选择一条路径</translation>
  </message>
  <message>
   <source>select one path, or let both lead out to the same node</source>
   <translation>请选择一条路径，或让两条都通向同一节点</translation>
  </message>
  <message>
   <source>select the branch, too</source>
   <translation>请同时选择该分支</translation>
  </message>
  <message>
   <source>select the nodes first</source>
   <translation>请先选择节点</translation>
  </message>
  <message>
   <source>select the steps that read them, too</source>
   <translation>请同时选择读取它们的步骤</translation>
  </message>
  <message>
   <source>select “{title}”, too</source>
   <translation>请同时选择“{title}”</translation>
  </message>
  <message>
   <source>send it again</source>
   <translation>请重新发送</translation>
  </message>
  <message>
   <source>set NODE_TYPE = NodeType(…)</source>
   <translation>请设置 NODE_TYPE = NodeType(…)</translation>
  </message>
  <message>
   <source>set base_url to something like http://127.0.0.1:8080/v1</source>
   <translation>请将 base_url 设为 http://127.0.0.1:8080/v1 之类</translation>
  </message>
  <message>
   <source>set provider and model instead</source>
   <translation>请改为设置 provider 和 model</translation>
  </message>
  <message>
   <source>set the environment variable {variable} instead</source>
   <translation>请改为设置环境变量 {variable}</translation>
  </message>
  <message>
   <source>set workspace_root for the run</source>
   <translation>请为运行设置 workspace_root</translation>
  </message>
  <message>
   <source>set {SEARCH_URL_VARIABLE} to the address of a SearXNG server</source>
   <translation>请将 {SEARCH_URL_VARIABLE} 设为 SearXNG 服务器的地址</translation>
  </message>
  <message>
   <source>sets “{name}”; names that begin with _ are reserved</source>
   <translation>设置“{name}”；以 _ 开头的名称为保留名称</translation>
  </message>
  <message>
   <source>several attachments have this name</source>
   <translation>多个附件使用此名称</translation>
  </message>
  <message>
   <source>several branches come to {min}</source>
   <translation>多个分支通向{min}</translation>
  </message>
  <message>
   <source>several data wires end at one input</source>
   <translation>多条数据连线通向同一输入</translation>
  </message>
  <message>
   <source>several flows have this name: {listed}</source>
   <translation>多个流程使用此名称：{listed}</translation>
  </message>
  <message>
   <source>simplify the schema, or use a model that supports structured output</source>
   <translation>请简化模式，或使用支持结构化输出的模型</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>语音转文本</translation>
  </message>
  <message>
   <source>split it or use a tool</source>
   <translation>请拆分或使用工具</translation>
  </message>
  <message>
   <source>split the flow into subflows</source>
   <translation>请将流程拆分为子流程</translation>
  </message>
  <message>
   <source>start it with https://</source>
   <translation>请以 https:// 开头</translation>
  </message>
  <message>
   <source>start it, or check the address</source>
   <translation>请启动它，或检查地址</translation>
  </message>
  <message>
   <source>start the flow again</source>
   <translation>请重新启动流程</translation>
  </message>
  <message>
   <source>start the flow anew</source>
   <translation>请重新启动流程</translation>
  </message>
  <message>
   <source>start the run with a writable workspace</source>
   <translation>请用可写的工作区启动运行</translation>
  </message>
  <message>
   <source>started</source>
   <translation>已开始</translation>
  </message>
  <message>
   <source>status</source>
   <translation>状态</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>步数</translation>
  </message>
  <message>
   <source>structure</source>
   <translation>结构</translation>
  </message>
  <message>
   <source>styles</source>
   <translation>风格</translation>
  </message>
  <message>
   <source>subflow</source>
   <translation>子流程</translation>
  </message>
  <message>
   <source>take it out, or replace it</source>
   <translation>请移除或替换</translation>
  </message>
  <message>
   <source>take one column out</source>
   <translation>请去掉一列</translation>
  </message>
  <message>
   <source>take one of the wires away, or use values per entry</source>
   <translation>请移除其中一条连线，或使用各入口的值</translation>
  </message>
  <message>
   <source>take one wire out of the circle</source>
   <translation>请从环中移除一条连线</translation>
  </message>
  <message>
   <source>take the node away, or open the flow with a newer program</source>
   <translation>请移除该节点，或用更新的程序打开流程</translation>
  </message>
  <message>
   <source>take the wire away, or put a Sequence or an If behind the node</source>
   <translation>请移除连线，或在节点后放入“顺序”或“如果/否则”</translation>
  </message>
  <message>
   <source>test b before dividing</source>
   <translation>相除前请检查 b</translation>
  </message>
  <message>
   <source>text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>text, image, audio, …</source>
   <translation>text、image、audio…</translation>
  </message>
  <message>
   <source>text_artifact</source>
   <translation>文本工件</translation>
  </message>
  <message>
   <source>that node is no longer in the flow</source>
   <translation>该节点已不在流程中</translation>
  </message>
  <message>
   <source>the JSON is null</source>
   <translation>该 JSON 为 null</translation>
  </message>
  <message>
   <source>the MCP server cannot be used: {error}</source>
   <translation>无法使用 MCP 服务器：{error}</translation>
  </message>
  <message>
   <source>the MCP server gave no answer to {method}</source>
   <translation>MCP 服务器未回应 {method}</translation>
  </message>
  <message>
   <source>the MCP server gave something that is not JSON</source>
   <translation>MCP 服务器返回的不是 JSON</translation>
  </message>
  <message>
   <source>the MCP server gave too large an answer</source>
   <translation>MCP 服务器的回答过大</translation>
  </message>
  <message>
   <source>the MCP server refused</source>
   <translation>MCP 服务器拒绝了</translation>
  </message>
  <message>
   <source>the PDF is encrypted</source>
   <translation>PDF 已加密</translation>
  </message>
  <message>
   <source>the Python process ended early (exit {status})</source>
   <translation>Python 进程提前结束（退出码 {status}）</translation>
  </message>
  <message>
   <source>the answer does not follow the schema: {problem}</source>
   <translation>回答不符合模式：{problem}</translation>
  </message>
  <message>
   <source>the answer is cut short (budgets tried: {budgets} tokens)</source>
   <translation>回答被截断（已尝试上限：{budgets} 个 token）</translation>
  </message>
  <message>
   <source>the answer is neither yes nor no</source>
   <translation>回答既非是也非否</translation>
  </message>
  <message>
   <source>the argument {argument} is missing</source>
   <translation>缺少参数 {argument}</translation>
  </message>
  <message>
   <source>the autosave is damaged</source>
   <translation>自动保存已损坏</translation>
  </message>
  <message>
   <source>the behaviour must be one of {names}</source>
   <translation>行为必须是 {names} 之一</translation>
  </message>
  <message>
   <source>the bundle is empty</source>
   <translation>打包文件为空</translation>
  </message>
  <message>
   <source>the call was given up</source>
   <translation>调用已放弃</translation>
  </message>
  <message>
   <source>the category must be one of Category</source>
   <translation>类别必须取自 Category</translation>
  </message>
  <message>
   <source>the choices, with commas between them</source>
   <translation>各选项，以逗号分隔</translation>
  </message>
  <message>
   <source>the code does not define it</source>
   <translation>代码没有定义它</translation>
  </message>
  <message>
   <source>the code does not define the function {function_name}</source>
   <translation>代码没有定义函数 {function_name}</translation>
  </message>
  <message>
   <source>the code has {count} characters, more than {LONGEST_SOURCE}</source>
   <translation>代码有 {count} 个字符，超过 {LONGEST_SOURCE}</translation>
  </message>
  <message>
   <source>the content is not valid JSON ({error})</source>
   <translation>内容不是有效的 JSON ({error})</translation>
  </message>
  <message>
   <source>the copy is damaged</source>
   <translation>副本已损坏</translation>
  </message>
  <message>
   <source>the data: address is not base64</source>
   <translation>data: 地址不是 base64</translation>
  </message>
  <message>
   <source>the default provider has no model for {things}</source>
   <translation>默认提供方没有用于{things}的模型</translation>
  </message>
  <message>
   <source>the edge lacks an end</source>
   <translation>连线缺少一端</translation>
  </message>
  <message>
   <source>the event has no name</source>
   <translation>事件没有名称</translation>
  </message>
  <message>
   <source>the expression failed: {problem}</source>
   <translation>表达式失败：{problem}</translation>
  </message>
  <message>
   <source>the file cannot be read ({value})</source>
   <translation>无法读取文件 ({value})</translation>
  </message>
  <message>
   <source>the file cannot be read: {value}</source>
   <translation>无法读取文件：{value}</translation>
  </message>
  <message>
   <source>the file cannot be written ({value})</source>
   <translation>无法写入文件 ({value})</translation>
  </message>
  <message>
   <source>the file cannot be written: {reason}</source>
   <translation>无法写入文件：{reason}</translation>
  </message>
  <message>
   <source>the file changed meanwhile</source>
   <translation>文件在此期间已更改</translation>
  </message>
  <message>
   <source>the file does not say “{FORMAT}”: {VERSION}</source>
   <translation>文件没有写明“{FORMAT}”：{VERSION}</translation>
  </message>
  <message>
   <source>the file has more than {MAX_TEXT_BYTES} bytes</source>
   <translation>文件超过 {MAX_TEXT_BYTES} 字节</translation>
  </message>
  <message>
   <source>the file is gone</source>
   <translation>文件已不存在</translation>
  </message>
  <message>
   <source>the file is larger than 512 MB</source>
   <translation>文件大于 512 MB</translation>
  </message>
  <message>
   <source>the file is larger than {limit} MiB</source>
   <translation>文件大于 {limit} MiB</translation>
  </message>
  <message>
   <source>the file is not JSON ({error})</source>
   <translation>文件不是 JSON ({error})</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text</source>
   <translation>文件不是 UTF-8 文本</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text (byte {start})</source>
   <translation>文件不是 UTF-8 文本（字节 {start}）</translation>
  </message>
  <message>
   <source>the file is not valid JSON ({error})</source>
   <translation>文件不是有效的 JSON ({error})</translation>
  </message>
  <message>
   <source>the file is too large</source>
   <translation>文件过大</translation>
  </message>
  <message>
   <source>the file is too large for a pack</source>
   <translation>文件过大，不能作为节点包</translation>
  </message>
  <message>
   <source>the file is too large for a theme</source>
   <translation>文件过大，不能作为主题</translation>
  </message>
  <message>
   <source>the file is too large for shortcuts</source>
   <translation>文件过大，不能作为快捷键配置</translation>
  </message>
  <message>
   <source>the file is too long to be a snippet</source>
   <translation>文件过长，不能作为片段</translation>
  </message>
  <message>
   <source>the file may be hostile</source>
   <translation>文件可能有恶意</translation>
  </message>
  <message>
   <source>the file may be hostile: not opened</source>
   <translation>文件可能有恶意：未打开</translation>
  </message>
  <message>
   <source>the file name does not end in .pdf</source>
   <translation>文件名不以 .pdf 结尾</translation>
  </message>
  <message>
   <source>the flow calls itself {found}, not {flow_id}</source>
   <translation>流程自称 {found}，而非 {flow_id}</translation>
  </message>
  <message>
   <source>the flow can end here, and its result is what the steps before left behind</source>
   <translation>流程可能在此结束，其结果是前面步骤留下的内容</translation>
  </message>
  <message>
   <source>the flow cannot be written as JSON: {error}</source>
   <translation>流程无法写为 JSON：{error}</translation>
  </message>
  <message>
   <source>the flow does not implement {interface}</source>
   <translation>流程未实现 {interface}</translation>
  </message>
  <message>
   <source>the flow ends in it, and what it gives would be another result</source>
   <translation>流程在其中结束，其输出会成为另一个结果</translation>
  </message>
  <message>
   <source>the flow has no id</source>
   <translation>流程没有 ID</translation>
  </message>
  <message>
   <source>the flow has no input “{unknown}”</source>
   <translation>流程没有输入“{unknown}”</translation>
  </message>
  <message>
   <source>the flow is not JSON: {error}</source>
   <translation>流程不是 JSON：{error}</translation>
  </message>
  <message>
   <source>the flow is not a JSON object</source>
   <translation>流程不是 JSON 对象</translation>
  </message>
  <message>
   <source>the flow of the entrypoint {flow_id} is missing inside</source>
   <translation>其中缺少入口 {flow_id} 的流程</translation>
  </message>
  <message>
   <source>the flow of the run was not kept</source>
   <translation>未保留该运行的流程</translation>
  </message>
  <message>
   <source>the flow of this run was not kept</source>
   <translation>未保留此次运行的流程</translation>
  </message>
  <message>
   <source>the flow takes no inputs: repeat it without a table</source>
   <translation>流程没有输入：请不用表格重复运行</translation>
  </message>
  <message>
   <source>the flow was changed while it was drawn</source>
   <translation>绘制期间流程被更改</translation>
  </message>
  <message>
   <source>the folder is not empty</source>
   <translation>文件夹不为空</translation>
  </message>
  <message>
   <source>the folder is too large</source>
   <translation>文件夹过大</translation>
  </message>
  <message>
   <source>the folder lies outside the workspace</source>
   <translation>文件夹在工作区之外</translation>
  </message>
  <message>
   <source>the frame alone</source>
   <translation>仅分组框</translation>
  </message>
  <message>
   <source>the frame and {count} nodes</source>
   <translation>分组框和 {count} 个节点</translation>
  </message>
  <message>
   <source>the id must be like “mine.shout”: lower case, with a dot</source>
   <translation>ID 须形如“mine.shout”：小写并含一个点</translation>
  </message>
  <message>
   <source>the id “{id}” is taken</source>
   <translation>ID“{id}”已被占用</translation>
  </message>
  <message>
   <source>the interpreter broke down: {error}</source>
   <translation>解释器崩溃：{error}</translation>
  </message>
  <message>
   <source>the key of “{name}” is missing</source>
   <translation>缺少“{name}”的密钥</translation>
  </message>
  <message>
   <source>the key {key} is not text</source>
   <translation>键 {key} 不是文本</translation>
  </message>
  <message>
   <source>the knowledge graph cannot be opened ({error})</source>
   <translation>无法打开知识图谱 ({error})</translation>
  </message>
  <message>
   <source>the list is empty</source>
   <translation>列表为空</translation>
  </message>
  <message>
   <source>the manifest is not a JSON object</source>
   <translation>清单不是 JSON 对象</translation>
  </message>
  <message>
   <source>the manifest is too large</source>
   <translation>清单过大</translation>
  </message>
  <message>
   <source>the model server has no address</source>
   <translation>模型服务器没有地址</translation>
  </message>
  <message>
   <source>the name is taken</source>
   <translation>名称已被占用</translation>
  </message>
  <message>
   <source>the name {reserved} is reserved</source>
   <translation>名称 {reserved} 为保留名称</translation>
  </message>
  <message>
   <source>the name “{twice}” is there twice</source>
   <translation>名称“{twice}”出现了两次</translation>
  </message>
  <message>
   <source>the node feeds itself</source>
   <translation>节点为自身供值</translation>
  </message>
  <message>
   <source>the node has no id</source>
   <translation>节点没有 ID</translation>
  </message>
  <message>
   <source>the node is no longer in the flow</source>
   <translation>节点已不在流程中</translation>
  </message>
  <message>
   <source>the page cannot be read: the server answered {status} {words}</source>
   <translation>无法读取页面：服务器返回 {status} {words}</translation>
  </message>
  <message>
   <source>the page cannot be read: {reason}</source>
   <translation>无法读取页面：{reason}</translation>
  </message>
  <message>
   <source>the pass limit of a wire is not a number</source>
   <translation>连线的通过次数限制不是数字</translation>
  </message>
  <message>
   <source>the patch {kind} {path} does not fit the state: {error}</source>
   <translation>补丁 {kind} {path} 与状态不符：{error}</translation>
  </message>
  <message>
   <source>the path cannot be followed ({error})</source>
   <translation>无法沿路径访问 ({error})</translation>
  </message>
  <message>
   <source>the path is a folder</source>
   <translation>路径是文件夹</translation>
  </message>
  <message>
   <source>the path is empty or too long</source>
   <translation>路径为空或过长</translation>
  </message>
  <message>
   <source>the path is not text</source>
   <translation>路径不是文本</translation>
  </message>
  <message>
   <source>the path leaves the workspace</source>
   <translation>路径超出工作区</translation>
  </message>
  <message>
   <source>the pattern leaves the folder</source>
   <translation>模式超出文件夹</translation>
  </message>
  <message>
   <source>the picture cannot be written: {reason}</source>
   <translation>无法写入图片：{reason}</translation>
  </message>
  <message>
   <source>the picture carries no flow</source>
   <translation>图片不包含流程</translation>
  </message>
  <message>
   <source>the pin has no name</source>
   <translation>端口没有名称</translation>
  </message>
  <message>
   <source>the printer refuses</source>
   <translation>打印机拒绝</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>程序</translation>
  </message>
  <message>
   <source>the program's own icons and fonts are missing</source>
   <translation>程序自身的图标和字体缺失</translation>
  </message>
  <message>
   <source>the property has no name</source>
   <translation>属性没有名称</translation>
  </message>
  <message>
   <source>the range has no end</source>
   <translation>范围没有终点</translation>
  </message>
  <message>
   <source>the result has no text 'branch' that names a control output</source>
   <translation>结果没有指明控制输出的文本 'branch'</translation>
  </message>
  <message>
   <source>the result is not a finite number</source>
   <translation>结果不是有限数</translation>
  </message>
  <message>
   <source>the run does not wait any more</source>
   <translation>运行已不再等待</translation>
  </message>
  <message>
   <source>the run goes along it now</source>
   <translation>运行正在经过</translation>
  </message>
  <message>
   <source>the run has halted here</source>
   <translation>运行停在这里</translation>
  </message>
  <message>
   <source>the run has no such attachment</source>
   <translation>运行没有该附件</translation>
  </message>
  <message>
   <source>the run has no workspace</source>
   <translation>运行没有工作区</translation>
  </message>
  <message>
   <source>the run is not finished</source>
   <translation>运行尚未结束</translation>
  </message>
  <message>
   <source>the run is paused</source>
   <translation>运行已暂停</translation>
  </message>
  <message>
   <source>the run that started this one is gone</source>
   <translation>启动此运行的运行已不存在</translation>
  </message>
  <message>
   <source>the run waits for something else by now</source>
   <translation>运行现在等待的是其他内容</translation>
  </message>
  <message>
   <source>the saved entry routes do not match the control wires</source>
   <translation>保存的入口与控制连线不符</translation>
  </message>
  <message>
   <source>the saved entry routes have {what}</source>
   <translation>保存的入口含有{what}</translation>
  </message>
  <message>
   <source>the saved version</source>
   <translation>已保存的版本</translation>
  </message>
  <message>
   <source>the script has no turn {value}</source>
   <translation>脚本没有第 {value} 轮</translation>
  </message>
  <message>
   <source>the search server failed ({error})</source>
   <translation>搜索服务器失败 ({error})</translation>
  </message>
  <message>
   <source>the server answered {status}: {server_text}</source>
   <translation>服务器返回 {status}：{server_text}</translation>
  </message>
  <message>
   <source>the server does not list its models: {error}</source>
   <translation>服务器未列出其模型：{error}</translation>
  </message>
  <message>
   <source>the server gave no usable answer: {error}</source>
   <translation>服务器没有给出可用的回答：{error}</translation>
  </message>
  <message>
   <source>the system's keyring cannot keep the key ({name})</source>
   <translation>系统密钥环无法保存密钥 ({name})</translation>
  </message>
  <message>
   <source>the table is longer than {MOST_CHARS} letters</source>
   <translation>表格超过 {MOST_CHARS} 个字符</translation>
  </message>
  <message>
   <source>the template asks for {error}, which is not given</source>
   <translation>模板需要未给出的 {error}</translation>
  </message>
  <message>
   <source>the text has no nodes</source>
   <translation>文本中没有节点</translation>
  </message>
  <message>
   <source>the text is not a flow</source>
   <translation>文本不是流程</translation>
  </message>
  <message>
   <source>the text is too long to be a flow</source>
   <translation>文本过长，不可能是流程</translation>
  </message>
  <message>
   <source>the text occurs {count} times</source>
   <translation>文本出现 {count} 次</translation>
  </message>
  <message>
   <source>the text to replace does not occur</source>
   <translation>要替换的文本不存在</translation>
  </message>
  <message>
   <source>the time zone '{zone}' is unknown</source>
   <translation>未知的时区 '{zone}'</translation>
  </message>
  <message>
   <source>the value is too long</source>
   <translation>值过长</translation>
  </message>
  <message>
   <source>the variable '{names}' is not a list</source>
   <translation>变量 '{names}' 不是列表</translation>
  </message>
  <message>
   <source>the variable has no name</source>
   <translation>变量没有名称</translation>
  </message>
  <message>
   <source>the variable name '{name}' is reserved</source>
   <translation>变量名 '{name}' 为保留名称</translation>
  </message>
  <message>
   <source>the variable {named} is used inside and outside of it, and a subflow has its own</source>
   <translation>变量 {named} 在内外都被使用，而子流程有自己的变量</translation>
  </message>
  <message>
   <source>the version cannot be read any more</source>
   <translation>该版本已无法读取</translation>
  </message>
  <message>
   <source>the version of {exact_time}</source>
   <translation>{exact_time} 的版本</translation>
  </message>
  <message>
   <source>the video was not ready in time</source>
   <translation>视频未能及时完成</translation>
  </message>
  <message>
   <source>the wire from “{title}” · {end}</source>
   <translation>来自“{title}”· {end} 的连线</translation>
  </message>
  <message>
   <source>the wire to “{title}” · {end}</source>
   <translation>通向“{title}”· {end} 的连线</translation>
  </message>
  <message>
   <source>the wire {title_of}.{source_handle} → {title_of2} leaves the body of {title_of3} backwards: the run may never end</source>
   <translation>连线 {title_of}.{source_handle} → {title_of2} 反向离开{title_of3}的循环体：运行可能永不结束</translation>
  </message>
  <message>
   <source>the workspace folder cannot be made ({value})</source>
   <translation>无法创建工作区文件夹 ({value})</translation>
  </message>
  <message>
   <source>the workspace is read-only</source>
   <translation>工作区为只读</translation>
  </message>
  <message>
   <source>then</source>
   <translation>然后</translation>
  </message>
  <message>
   <source>there are more than {MOST_ROWS} rows</source>
   <translation>超过 {MOST_ROWS} 行</translation>
  </message>
  <message>
   <source>there are no rows</source>
   <translation>没有行</translation>
  </message>
  <message>
   <source>there is a file of that name</source>
   <translation>已有同名文件</translation>
  </message>
  <message>
   <source>there is no JSON in an empty text</source>
   <translation>空文本中没有 JSON</translation>
  </message>
  <message>
   <source>there is no JSON object in it</source>
   <translation>其中没有 JSON 对象</translation>
  </message>
  <message>
   <source>there is no call {call_id} to edit</source>
   <translation>没有可编辑的调用 {call_id}</translation>
  </message>
  <message>
   <source>there is no colour “{token}”</source>
   <translation>没有颜色“{token}”</translation>
  </message>
  <message>
   <source>there is no control output '{branch}'</source>
   <translation>没有控制输出 '{branch}'</translation>
  </message>
  <message>
   <source>there is no flow {flow_id} inside</source>
   <translation>其中没有流程 {flow_id}</translation>
  </message>
  <message>
   <source>there is no node type “{type}”</source>
   <translation>没有节点类型“{type}”</translation>
  </message>
  <message>
   <source>there is no node “{name}”</source>
   <translation>没有节点“{name}”</translation>
  </message>
  <message>
   <source>there is no picture to enlarge</source>
   <translation>没有可放大的图片</translation>
  </message>
  <message>
   <source>there is no pin type “{type}”</source>
   <translation>没有端口类型“{type}”</translation>
  </message>
  <message>
   <source>there is no recording to write down</source>
   <translation>没有可转写的录音</translation>
  </message>
  <message>
   <source>there is no such artifact</source>
   <translation>没有该工件</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>没有该文件</translation>
  </message>
  <message>
   <source>there is no such span</source>
   <translation>没有该片段</translation>
  </message>
  <message>
   <source>there is no “{name}” here</source>
   <translation>这里没有“{name}”</translation>
  </message>
  <message>
   <source>there is nothing on it that runs</source>
   <translation>其上没有可运行的内容</translation>
  </message>
  <message>
   <source>there is nothing to draw</source>
   <translation>没有可绘制的内容</translation>
  </message>
  <message>
   <source>there is nothing to load</source>
   <translation>没有可加载的内容</translation>
  </message>
  <message>
   <source>there is such a pack already</source>
   <translation>该节点包已存在</translation>
  </message>
  <message>
   <source>these data nodes are read by several steps, so no one place to run them is right</source>
   <translation>这些数据节点被多个步骤读取，因此没有唯一合适的运行位置</translation>
  </message>
  <message>
   <source>these flows are missing: {listed}</source>
   <translation>缺少这些流程：{listed}</translation>
  </message>
  <message>
   <source>these two pins are wired already</source>
   <translation>这两个端口已连接</translation>
  </message>
  <message>
   <source>this is a PDF, not a flow</source>
   <translation>这是 PDF，不是流程</translation>
  </message>
  <message>
   <source>this is a picture, not a flow</source>
   <translation>这是图片，不是流程</translation>
  </message>
  <message>
   <source>this is a program, not a flow</source>
   <translation>这是程序，不是流程</translation>
  </message>
  <message>
   <source>this is a text in UTF-16, flows are written in UTF-8</source>
   <translation>这是 UTF-16 文本，流程以 UTF-8 编写</translation>
  </message>
  <message>
   <source>this is an archive, not a flow</source>
   <translation>这是压缩包，不是流程</translation>
  </message>
  <message>
   <source>this is neither a text nor a reply</source>
   <translation>这既不是文本也不是回答</translation>
  </message>
  <message>
   <source>this is no CSV: {error}</source>
   <translation>这不是 CSV：{error}</translation>
  </message>
  <message>
   <source>this is no JSON: {error}</source>
   <translation>这不是 JSON：{error}</translation>
  </message>
  <message>
   <source>this is no regular expression: {error}</source>
   <translation>这不是正则表达式：{error}</translation>
  </message>
  <message>
   <source>this is no text in UTF-8: a byte that is no letter stands at place {place}</source>
   <translation>这不是 UTF-8 文本：位置 {place} 处有一个不是字符的字节</translation>
  </message>
  <message>
   <source>this is not JSON: {body}</source>
   <translation>这不是 JSON：{body}</translation>
  </message>
  <message>
   <source>this is not JSON: {error}</source>
   <translation>这不是 JSON：{error}</translation>
  </message>
  <message>
   <source>this is not Python: {error}</source>
   <translation>这不是 Python：{error}</translation>
  </message>
  <message>
   <source>this is not Python: {problem}</source>
   <translation>这不是 Python：{problem}</translation>
  </message>
  <message>
   <source>this is not a .flow bundle: {error}</source>
   <translation>这不是 .flow 打包文件：{error}</translation>
  </message>
  <message>
   <source>this is not a Python expression: {said}</source>
   <translation>这不是 Python 表达式：{said}</translation>
  </message>
  <message>
   <source>this is not a file</source>
   <translation>这不是文件</translation>
  </message>
  <message>
   <source>this is not a file name</source>
   <translation>这不是文件名</translation>
  </message>
  <message>
   <source>this is not a flow</source>
   <translation>这不是流程</translation>
  </message>
  <message>
   <source>this is not a folder</source>
   <translation>这不是文件夹</translation>
  </message>
  <message>
   <source>this is not a function</source>
   <translation>这不是函数</translation>
  </message>
  <message>
   <source>this is not a list</source>
   <translation>这不是列表</translation>
  </message>
  <message>
   <source>this is not a node</source>
   <translation>这不是节点</translation>
  </message>
  <message>
   <source>this is not a readable PDF ({error})</source>
   <translation>这不是可读的 PDF ({error})</translation>
  </message>
  <message>
   <source>this is not a web address</source>
   <translation>这不是网址</translation>
  </message>
  <message>
   <source>this is not a wire</source>
   <translation>这不是连线</translation>
  </message>
  <message>
   <source>this is not an object</source>
   <translation>这不是对象</translation>
  </message>
  <message>
   <source>this pattern finds every text, also the empty one</source>
   <translation>此模式会匹配任何文本，包括空文本</translation>
  </message>
  <message>
   <source>this run has no artifact store</source>
   <translation>此运行没有工件存储</translation>
  </message>
  <message>
   <source>this run keeps no artifacts</source>
   <translation>此运行不保留工件</translation>
  </message>
  <message>
   <source>this setting no longer exists</source>
   <translation>此设置已不存在</translation>
  </message>
  <message>
   <source>this step belongs to a run beside the steps of its flow, such as a branch or a listener</source>
   <translation>此步骤属于流程步骤之外的运行，例如分支或监听器</translation>
  </message>
  <message>
   <source>this was answered already</source>
   <translation>已经回答过</translation>
  </message>
  <message>
   <source>time</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>timestamp</source>
   <translation>时间戳</translation>
  </message>
  <message>
   <source>tool calls</source>
   <translation>工具调用</translation>
  </message>
  <message>
   <source>tool invoke</source>
   <translation>调用工具</translation>
  </message>
  <message>
   <source>tool_calls is not a list of calls with names</source>
   <translation>tool_calls 不是带名称的调用列表</translation>
  </message>
  <message>
   <source>transcripts (speech to text)</source>
   <translation>转写（语音转文本）</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>真或假</translation>
  </message>
  <message>
   <source>trust this flow (Run, Trust the code of this flow; --trust), or use sandbox</source>
   <translation>请信任此流程（“运行”菜单中的“信任此流程的代码”；--trust），或使用 sandbox</translation>
  </message>
  <message>
   <source>try again, and edit it when the picture is done</source>
   <translation>请重试，待图片完成后再编辑</translation>
  </message>
  <message>
   <source>tunnel</source>
   <translation>隧道</translation>
  </message>
  <message>
   <source>two control wires come from the same output</source>
   <translation>两条控制连线来自同一输出</translation>
  </message>
  <message>
   <source>two node types have this id</source>
   <translation>两个节点类型使用此 ID</translation>
  </message>
  <message>
   <source>two nodes have one id</source>
   <translation>两个节点 ID 相同</translation>
  </message>
  <message>
   <source>two tools have this name</source>
   <translation>两个工具使用此名称</translation>
  </message>
  <message>
   <source>two wires end at one reroute</source>
   <translation>两条连线通向同一转接点</translation>
  </message>
  <message>
   <source>two {side}s are called “{id}”</source>
   <translation>两个 {side} 都名为“{id}”</translation>
  </message>
  <message>
   <source>type it in Preferences, Models, or set the environment variable {variable}</source>
   <translation>请在“首选项”的“模型”中输入，或设置环境变量 {variable}</translation>
  </message>
  <message>
   <source>type its key, and ask again</source>
   <translation>请输入密钥后再次询问</translation>
  </message>
  <message>
   <source>type or wire its name</source>
   <translation>请输入或连接其名称</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>已撤销</translation>
  </message>
  <message>
   <source>unknown patch operation {kind}</source>
   <translation>未知的补丁操作 {kind}</translation>
  </message>
  <message>
   <source>unknown type {type}</source>
   <translation>未知类型 {type}</translation>
  </message>
  <message>
   <source>unnamed tool</source>
   <translation>未命名工具</translation>
  </message>
  <message>
   <source>unpack it and open the flow in it, or import it if it is a bundle of flows</source>
   <translation>请解压并打开其中的流程；如果是流程打包文件，请导入</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>直到 {time}</translation>
  </message>
  <message>
   <source>use ISO 8601</source>
   <translation>请使用 ISO 8601</translation>
  </message>
  <message>
   <source>use Import Server File for binary files</source>
   <translation>二进制文件请使用“导入服务器文件”</translation>
  </message>
  <message>
   <source>use JSON values only</source>
   <translation>只使用 JSON 值</translation>
  </message>
  <message>
   <source>use None as the default</source>
   <translation>请以 None 为默认值</translation>
  </message>
  <message>
   <source>use a base of at least 0</source>
   <translation>请使用不小于 0 的底数</translation>
  </message>
  <message>
   <source>use a name such as Europe/Paris</source>
   <translation>请使用 Europe/Paris 之类的名称</translation>
  </message>
  <message>
   <source>use a name without a leading _</source>
   <translation>请使用不以 _ 开头的名称</translation>
  </message>
  <message>
   <source>use a path below {name}/</source>
   <translation>请使用 {name}/ 下的路径</translation>
  </message>
  <message>
   <source>use a path inside {value}, or add its folder to workspace_allowed_paths</source>
   <translation>请使用 {value} 内的路径，或将其文件夹加入 workspace_allowed_paths</translation>
  </message>
  <message>
   <source>use a path without control characters</source>
   <translation>请使用不含控制字符的路径</translation>
  </message>
  <message>
   <source>use a pattern like *.md</source>
   <translation>请使用 *.md 之类的模式</translation>
  </message>
  <message>
   <source>use a shorter one</source>
   <translation>请使用更短的名称</translation>
  </message>
  <message>
   <source>use a smaller width</source>
   <translation>请使用更小的宽度</translation>
  </message>
  <message>
   <source>use another one</source>
   <translation>请使用另一个</translation>
  </message>
  <message>
   <source>use another path</source>
   <translation>请使用其他路径</translation>
  </message>
  <message>
   <source>use another tool</source>
   <translation>请使用其他工具</translation>
  </message>
  <message>
   <source>use five fields such as 0 9 * * 1</source>
   <translation>请使用五个字段，如 0 9 * * 1</translation>
  </message>
  <message>
   <source>use ids of the flow, or of nodes added before</source>
   <translation>请使用流程中或之前所添加节点的 ID</translation>
  </message>
  <message>
   <source>use its own pins</source>
   <translation>请使用其自身的端口</translation>
  </message>
  <message>
   <source>use less memory</source>
   <translation>请减少内存占用</translation>
  </message>
  <message>
   <source>use less memory, and do not end the process</source>
   <translation>请减少内存占用，且不要结束进程</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '_' and '-'</source>
   <translation>请使用字母、数字、'.'、'_' 和 '-'</translation>
  </message>
  <message>
   <source>use letters, digits, - and _</source>
   <translation>请使用字母、数字、- 和 _</translation>
  </message>
  <message>
   <source>use null or a text</source>
   <translation>请使用 null 或文本</translation>
  </message>
  <message>
   <source>use one of the types listed</source>
   <translation>请使用所列类型之一</translation>
  </message>
  <message>
   <source>use one of {names}</source>
   <translation>请使用 {names} 之一</translation>
  </message>
  <message>
   <source>use other numbers</source>
   <translation>请使用其他数字</translation>
  </message>
  <message>
   <source>use run, session or global</source>
   <translation>请使用 run、session 或 global</translation>
  </message>
  <message>
   <source>use sandbox or full_access</source>
   <translation>请使用 sandbox 或 full_access</translation>
  </message>
  <message>
   <source>use smaller numbers</source>
   <translation>请使用更小的数字</translation>
  </message>
  <message>
   <source>use text keys</source>
   <translation>请使用文本键</translation>
  </message>
  <message>
   <source>value</source>
   <translation>值</translation>
  </message>
  <message>
   <source>value {value}</source>
   <translation>值 {value}</translation>
  </message>
  <message>
   <source>vars query</source>
   <translation>查询变量</translation>
  </message>
  <message>
   <source>vars.name, value['pin'], nodes['id']['pin']</source>
   <translation>vars.name, value['pin'], nodes['id']['pin']</translation>
  </message>
  <message>
   <source>version {version} is in force</source>
   <translation>当前启用的是版本 {version}</translation>
  </message>
  <message>
   <source>video_artifact</source>
   <translation>视频工件</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>视频</translation>
  </message>
  <message>
   <source>voice_artifact</source>
   <translation>语音工件</translation>
  </message>
  <message>
   <source>voices (text to speech)</source>
   <translation>语音（文本转语音）</translation>
  </message>
  <message>
   <source>wait event</source>
   <translation>等待事件</translation>
  </message>
  <message>
   <source>wait until</source>
   <translation>等待时间</translation>
  </message>
  <message>
   <source>wait, or raise the server's limit</source>
   <translation>请等待，或提高服务器的限额</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <source>waiting for an event</source>
   <translation>等待事件</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>等待您</translation>
  </message>
  <message>
   <source>waiting for your answer</source>
   <translation>等待您的回答</translation>
  </message>
  <message>
   <source>waiting for your approval</source>
   <translation>等待您的批准</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <source>was stopped after {timeout_s} s</source>
   <translation>{timeout_s} 秒后被停止</translation>
  </message>
  <message>
   <source>what answers there lists no models (status {status_code})</source>
   <translation>那里的回应没有列出模型（状态 {status_code}）</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <source>whose name is wired</source>
   <translation>其名称已连线</translation>
  </message>
  <message>
   <source>wire a list</source>
   <translation>请连接列表</translation>
  </message>
  <message>
   <source>wire a text</source>
   <translation>请连接文本</translation>
  </message>
  <message>
   <source>wire an artifact {"$artifact": id}</source>
   <translation>请连接工件 {"$artifact": id}</translation>
  </message>
  <message>
   <source>wire an object</source>
   <translation>请连接对象</translation>
  </message>
  <message>
   <source>wire it again</source>
   <translation>请重新连接</translation>
  </message>
  <message>
   <source>wire long texts and tables to inputs, or split the code over several nodes</source>
   <translation>请将长文本和表格连接到输入，或将代码拆分到多个节点</translation>
  </message>
  <message>
   <source>wire one</source>
   <translation>请连接一个</translation>
  </message>
  <message>
   <source>wire or type a number</source>
   <translation>请连接或输入数字</translation>
  </message>
  <message>
   <source>wire or type both of them</source>
   <translation>请连接或输入两者</translation>
  </message>
  <message>
   <source>wire that input first</source>
   <translation>请先连接该输入</translation>
  </message>
  <message>
   <source>wire that input first, or give it a value</source>
   <translation>请先连接该输入，或给它一个值</translation>
  </message>
  <message>
   <source>wired to {names}</source>
   <translation>连接到 {names}</translation>
  </message>
  <message>
   <source>without Shift</source>
   <translation>不按 Shift</translation>
  </message>
  <message>
   <source>write an expression or remove it</source>
   <translation>请写表达式或移除它</translation>
  </message>
  <message>
   <source>write an object for each run</source>
   <translation>为每次运行写一个对象</translation>
  </message>
  <message>
   <source>write it or remove it</source>
   <translation>请写入或移除</translation>
  </message>
  <message>
   <source>write it to a file that does not end in .json, or correct it</source>
   <translation>请写入不以 .json 结尾的文件，或更正内容</translation>
  </message>
  <message>
   <source>write keys like Ctrl+Shift+S</source>
   <translation>请写成 Ctrl+Shift+S 之类的按键</translation>
  </message>
  <message>
   <source>write node.pin</source>
   <translation>请写成 node.pin</translation>
  </message>
  <message>
   <source>write {name[key]} instead</source>
   <translation>请改写为 {name[key]}</translation>
  </message>
  <message>
   <source>write: def {function_name}(_input): …</source>
   <translation>请写：def {function_name}(_input): …</translation>
  </message>
  <message>
   <source>write: def {name}(…): …</source>
   <translation>请写：def {name}(…): …</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>是</translation>
  </message>
  <message>
   <source>yes / no</source>
   <translation>是 / 否</translation>
  </message>
  <message>
   <source>{after}, compared with {before}</source>
   <translation>{after}，与 {before} 比较</translation>
  </message>
  <message>
   <source>{as_text} is not a JSON {name}</source>
   <translation>{as_text} 不是 JSON {name}</translation>
  </message>
  <message>
   <source>{as_text} is not a number</source>
   <translation>{as_text} 不是数字</translation>
  </message>
  <message>
   <source>{a} output cannot feed {lower} input.</source>
   <translation>{a} 输出不能为 {lower} 输入供值。</translation>
  </message>
  <message>
   <source>{base} to the power {exponent} has no value</source>
   <translation>{base} 的 {exponent} 次方没有值</translation>
  </message>
  <message>
   <source>{count:+,} tokens</source>
   <translation>{count:+,} 个词元</translation>
  </message>
  <message>
   <source>{count:,} characters</source>
   <translation>{count:,} 个字符</translation>
  </message>
  <message>
   <source>{count:,} entries</source>
   <translation>{count:,} 个条目</translation>
  </message>
  <message>
   <source>{count:,} items</source>
   <translation>{count:,} 项</translation>
  </message>
  <message>
   <source>{count:,} keys</source>
   <translation>{count:,} 个键</translation>
  </message>
  <message>
   <source>{count:,} messages</source>
   <translation>{count:,} 条消息</translation>
  </message>
  <message>
   <source>{count:,} more rows are left out</source>
   <translation>另有 {count:,} 行未显示</translation>
  </message>
  <message>
   <source>{count:,} nodes</source>
   <translation>{count:,} 个节点</translation>
  </message>
  <message>
   <source>{count:,} records</source>
   <translation>{count:,} 条记录</translation>
  </message>
  <message>
   <source>{count:,} records before it are kept.</source>
   <translation>保留之前的 {count:,} 条记录。</translation>
  </message>
  <message>
   <source>{count:,} steps</source>
   <translation>{count:,} 步</translation>
  </message>
  <message>
   <source>{count:,} steps are not as they were in this run.</source>
   <translation>有 {count:,} 个步骤与此次运行时不同。</translation>
  </message>
  <message>
   <source>{count:,} steps are the same</source>
   <translation>{count:,} 个步骤相同</translation>
  </message>
  <message>
   <source>{count:.0f} tokens</source>
   <translation>{count:.0f} 个 token</translation>
  </message>
  <message>
   <source>{counted} of “{title}”, {named} with a name</source>
   <translation>“{title}”的{counted}，{named} 个已命名</translation>
  </message>
  <message>
   <source>{counted} since “{name}” was saved</source>
   <translation>自保存“{name}”以来{counted}</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>{count} 处更改</translation>
  </message>
  <message>
   <source>{count} days</source>
   <translation>{count} 天</translation>
  </message>
  <message>
   <source>{count} errors</source>
   <translation>{count} 个错误</translation>
  </message>
  <message>
   <source>{count} expressions are watched: remove one first</source>
   <translation>已监视 {count} 个表达式：请先移除一个</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} 个文件</translation>
  </message>
  <message>
   <source>{count} flows</source>
   <translation>{count} 个流程</translation>
  </message>
  <message>
   <source>{count} frames</source>
   <translation>{count} 个分组框</translation>
  </message>
  <message>
   <source>{count} hours</source>
   <translation>{count} 小时</translation>
  </message>
  <message>
   <source>{count} in {flows} flows</source>
   <translation>{flows} 个流程中{count}</translation>
  </message>
  <message>
   <source>{count} interrupted runs go on</source>
   <translation>{count} 个中断的运行正在继续</translation>
  </message>
  <message>
   <source>{count} items</source>
   <translation>{count} 项</translation>
  </message>
  <message>
   <source>{count} members are too many</source>
   <translation>{count} 个成员过多</translation>
  </message>
  <message>
   <source>{count} minutes</source>
   <translation>{count} 分钟</translation>
  </message>
  <message>
   <source>{count} more pins</source>
   <translation>还有 {count} 个端口</translation>
  </message>
  <message>
   <source>{count} nodes</source>
   <translation>{count} 个节点</translation>
  </message>
  <message>
   <source>{count} problems</source>
   <translation>{count} 个问题</translation>
  </message>
  <message>
   <source>{count} problems stop this run</source>
   <translation>{count} 个问题阻止此运行</translation>
  </message>
  <message>
   <source>{count} tools need your approval</source>
   <translation>有 {count} 个工具需要您批准</translation>
  </message>
  <message>
   <source>{count} vectors for {count2} texts</source>
   <translation>{count2} 个文本却有 {count} 个向量</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} 个版本</translation>
  </message>
  <message>
   <source>{count} waiting for you</source>
   <translation>{count} 项等待您</translation>
  </message>
  <message>
   <source>{count} warnings</source>
   <translation>{count} 个警告</translation>
  </message>
  <message>
   <source>{count} wires</source>
   <translation>{count} 条连线</translation>
  </message>
  <message>
   <source>{count} wires leave the control output “{handle}” of {id}.</source>
   <translation>有 {count} 条连线从{id}的控制输出“{handle}”引出。</translation>
  </message>
  <message>
   <source>{count}, then they part at “{title}”</source>
   <translation>{count}，然后在“{title}”处分开</translation>
  </message>
  <message>
   <source>{default_entrypoint} is not an entrypoint</source>
   <translation>{default_entrypoint} 不是入口</translation>
  </message>
  <message>
   <source>{duration_ms:.0f} ms</source>
   <translation>{duration_ms:.0f} 毫秒</translation>
  </message>
  <message>
   <source>{flow_id} is named twice</source>
   <translation>{flow_id} 出现了两次</translation>
  </message>
  <message>
   <source>{format_spec} is too wide</source>
   <translation>{format_spec} 过宽</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} 小时</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} 小时 {minutes} 分</translation>
  </message>
  <message>
   <source>{id} asks nothing; the run will fail here.</source>
   <translation>{id}没有提问内容；运行将在此失败。</translation>
  </message>
  <message>
   <source>{id} calls this flow again each time it runs, without an end.</source>
   <translation>{id}每次运行都会再次调用此流程，永无止境。</translation>
  </message>
  <message>
   <source>{id} has a {present} but no {absent}.</source>
   <translation>{id}有 {present} 却没有 {absent}。</translation>
  </message>
  <message>
   <source>{id} has no flow to run.</source>
   <translation>{id}没有可运行的流程。</translation>
  </message>
  <message>
   <source>{id} has nothing at its input “{name}”.</source>
   <translation>{id}的输入“{name}”没有内容。</translation>
  </message>
  <message>
   <source>{id} has the unknown type “{type}”. {why_foreign}</source>
   <translation>{id}的类型“{type}”未知。{why_foreign}</translation>
  </message>
  <message>
   <source>{id} holds two different programs; “codeBody” is the one that runs.</source>
   <translation>{id}含有两个不同的程序；运行的是“codeBody”。</translation>
  </message>
  <message>
   <source>{id} needs its input “{name}”.</source>
   <translation>{id}需要输入“{name}”。</translation>
  </message>
  <message>
   <source>{id} runs the flow “{flow_id}”, which is not there.</source>
   <translation>{id}运行的流程“{flow_id}”不存在。</translation>
  </message>
  <message>
   <source>{id} uses the {side} “{pin}”, which the flow it runs does not have.</source>
   <translation>{id}使用的{side}端口“{pin}”在其运行的流程中不存在。</translation>
  </message>
  <message>
   <source>{items} is not a list</source>
   <translation>{items} 不是列表</translation>
  </message>
  <message>
   <source>{key} is a text</source>
   <translation>{key} 应为文本</translation>
  </message>
  <message>
   <source>{kind} cannot be shown to the model</source>
   <translation>{kind} 无法展示给模型</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire, click to add a node that fits</source>
   <translation>{label} ({kind})：拖动连线，单击添加匹配的节点</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire; Shift: one more, Ctrl: all its wires</source>
   <translation>{label} ({kind})：拖动连线；Shift：再加一条，Ctrl：其所有连线</translation>
  </message>
  <message>
   <source>{listed} read from each other in a circle.</source>
   <translation>{listed}彼此循环读取。</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} 分</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} 分 {rest} 秒</translation>
  </message>
  <message>
   <source>{model}, the first of them</source>
   <translation>{model}，其中第一个</translation>
  </message>
  <message>
   <source>{name} (own)</source>
   <translation>{name}（自定义）</translation>
  </message>
  <message>
   <source>{name} and {files} clash</source>
   <translation>{name} 与 {files} 冲突</translation>
  </message>
  <message>
   <source>{name} cannot be a function's name</source>
   <translation>{name} 不能作为函数名</translation>
  </message>
  <message>
   <source>{name} failed</source>
   <translation>{name} 失败</translation>
  </message>
  <message>
   <source>{name} is a file and a folder</source>
   <translation>{name} 既是文件又是文件夹</translation>
  </message>
  <message>
   <source>{name} is a file.</source>
   <translation>{name} 是文件。</translation>
  </message>
  <message>
   <source>{name} is a link or a device</source>
   <translation>{name} 是链接或设备</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} 已加密</translation>
  </message>
  <message>
   <source>{name} is not JSON</source>
   <translation>{name} 不是 JSON</translation>
  </message>
  <message>
   <source>{name} is packed in an unknown way</source>
   <translation>{name} 的打包方式未知</translation>
  </message>
  <message>
   <source>{name} ok</source>
   <translation>{name} 成功</translation>
  </message>
  <message>
   <source>{name} unpacks to {file_size} bytes</source>
   <translation>{name} 解包后有 {file_size} 字节</translation>
  </message>
  <message>
   <source>{name}, JSON Schema source</source>
   <translation>{name}，JSON Schema 源代码</translation>
  </message>
  <message>
   <source>{name}, {type}, read by {reads}, written by {writes}</source>
   <translation>{name}，{type}，{reads} 处读取，{writes} 处写入</translation>
  </message>
  <message>
   <source>{name}: add by name</source>
   <translation>{name}：按名称添加</translation>
  </message>
  <message>
   <source>{name}: add entry</source>
   <translation>{name}：添加条目</translation>
  </message>
  <message>
   <source>{name}: add property</source>
   <translation>{name}：添加属性</translation>
  </message>
  <message>
   <source>{name}: builder or source</source>
   <translation>{name}：构建器或源代码</translation>
  </message>
  <message>
   <source>{number:.0f} ms</source>
   <translation>{number:.0f} 毫秒</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>第 {number} 次，共 {total} 次</translation>
  </message>
  <message>
   <source>{one} ends the run, listens, or is of an unknown type</source>
   <translation>{one}会结束运行、进行监听或类型未知</translation>
  </message>
  <message>
   <source>{one} writes to the run's memory or conversation</source>
   <translation>{one}会写入运行的记忆或对话</translation>
  </message>
  <message>
   <source>{op} is no comparison</source>
   <translation>{op} 不是比较运算</translation>
  </message>
  <message>
   <source>{orig_filename} is not a safe path</source>
   <translation>{orig_filename} 不是安全路径</translation>
  </message>
  <message>
   <source>{path}

Before
{whole}

After
{whole2}</source>
   <translation>{path}

之前
{whole}

之后
{whole2}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error}</source>
   <translation>{path} 已损坏：{error}</translation>
  </message>
  <message>
   <source>{path} is missing inside</source>
   <translation>其中缺少 {path}</translation>
  </message>
  <message>
   <source>{path} is not a relative path</source>
   <translation>{path} 不是相对路径</translation>
  </message>
  <message>
   <source>{path} is not a safe path</source>
   <translation>{path} 不是安全路径</translation>
  </message>
  <message>
   <source>{path} leaves the folder</source>
   <translation>{path} 超出文件夹</translation>
  </message>
  <message>
   <source>{path} was changed after packing</source>
   <translation>{path} 在打包后被更改</translation>
  </message>
  <message>
   <source>{path}: no {MANIFEST_NAME} inside</source>
   <translation>{path}：其中没有 {MANIFEST_NAME}</translation>
  </message>
  <message>
   <source>{placeholder}: results</source>
   <translation>{placeholder}：结果</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>第 {place} 个，共 {count} 个</translation>
  </message>
  <message>
   <source>{problem} is not allowed in the sandbox</source>
   <translation>沙盒中不允许 {problem}</translation>
  </message>
  <message>
   <source>{raw} is unknown</source>
   <translation>{raw} 未知</translation>
  </message>
  <message>
   <source>{relative} is not a file name</source>
   <translation>{relative} 不是文件名</translation>
  </message>
  <message>
   <source>{remedy} (command line: {option})</source>
   <translation>{remedy}（命令行：{option}）</translation>
  </message>
  <message>
   <source>{removesuffix} (entry {index} of {kind}).</source>
   <translation>{removesuffix}（{kind} 的第 {index} 项）。</translation>
  </message>
  <message>
   <source>{rest} more</source>
   <translation>另外 {rest} 个</translation>
  </message>
  <message>
   <source>{said} is not one of the choices</source>
   <translation>{said} 不在选项之中</translation>
  </message>
  <message>
   <source>{said}; the flow starts with null there.</source>
   <translation>{said}；流程在该处以 null 开始。</translation>
  </message>
  <message>
   <source>{scope} is unknown</source>
   <translation>{scope} 未知</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} 秒</translation>
  </message>
  <message>
   <source>{seconds} s ago</source>
   <translation>{seconds} 秒前</translation>
  </message>
  <message>
   <source>{shown:,} of {total:,}</source>
   <translation>{shown:,} / {total:,}</translation>
  </message>
  <message>
   <source>{side} “{id}” has the unknown type “{type}”</source>
   <translation>{side}“{id}”的类型“{type}”未知</translation>
  </message>
  <message>
   <source>{source} may not be wired to {target}: {reason}</source>
   <translation>{source} 不能连接到 {target}：{reason}</translation>
  </message>
  <message>
   <source>{source}: no member {path}</source>
   <translation>{source}：没有成员 {path}</translation>
  </message>
  <message>
   <source>{source}: no such bundle</source>
   <translation>{source}：没有该打包文件</translation>
  </message>
  <message>
   <source>{started} of {count}</source>
   <translation>{started} / {count}</translation>
  </message>
  <message>
   <source>{text} (not offered)</source>
   <translation>{text}（未提供）</translation>
  </message>
  <message>
   <source>{text} ago</source>
   <translation>{text}前</translation>
  </message>
  <message>
   <source>{text} is not known</source>
   <translation>{text} 未知</translation>
  </message>
  <message>
   <source>{things} and {last}</source>
   <translation>{things}和{last}</translation>
  </message>
  <message>
   <source>{things} did not fit and went</source>
   <translation>{things}不匹配，已移除</translation>
  </message>
  <message>
   <source>{things} selected</source>
   <translation>已选择{things}</translation>
  </message>
  <message>
   <source>{things} up- and downstream; Esc ends it</source>
   <translation>上下游共{things}；Esc 结束</translation>
  </message>
  <message>
   <source>{title_of}: nobody knows the node type '{type}'. {why_foreign}</source>
   <translation>{title_of}：未知的节点类型 '{type}'。{why_foreign}</translation>
  </message>
  <message>
   <source>{title_of}: several wires leave the control output '{handle}'</source>
   <translation>{title_of}：多条连线从控制输出 '{handle}' 引出</translation>
  </message>
  <message>
   <source>{title_of}: the control output '{handle}' cannot be used here</source>
   <translation>{title_of}：控制输出 '{handle}' 不能在此使用</translation>
  </message>
  <message>
   <source>{title_of}: the expression of '{pin_id}' cannot be used: {problem}</source>
   <translation>{title_of}：'{pin_id}' 的表达式无法使用：{problem}</translation>
  </message>
  <message>
   <source>{title_of}: the input '{pin_id}' is wired from both {title_of2}.{first} and {title_of3}.{second}</source>
   <translation>{title_of}：输入 '{pin_id}' 同时由 {title_of2}.{first} 和 {title_of3}.{second} 连接</translation>
  </message>
  <message>
   <source>{titles} and {number} more</source>
   <translation>{titles} 和另外 {number} 个</translation>
  </message>
  <message>
   <source>{title} and what is behind it are never reached (steps: {value}).</source>
   <translation>永远不会到达{title}及其后的内容（步骤数：{value}）。</translation>
  </message>
  <message>
   <source>{title} is never reached.</source>
   <translation>永远不会到达{title}。</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so it never runs.</source>
   <translation>{title}不是此流程的起点，因此永不运行。</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so neither it nor what is behind it runs (steps: {steps_behind}).</source>
   <translation>{title}不是此流程的起点，因此它及其后的内容都不运行（步骤数：{steps_behind}）。</translation>
  </message>
  <message>
   <source>{title} {kind} it</source>
   <translation>{title}：{kind}</translation>
  </message>
  <message>
   <source>{title}, {count} entries</source>
   <translation>{title}，{count} 个条目</translation>
  </message>
  <message>
   <source>{title}, {count} entries, folded</source>
   <translation>{title}，{count} 个条目，已折叠</translation>
  </message>
  <message>
   <source>{title}: {problem}</source>
   <translation>{title}：{problem}</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} 个 token</translation>
  </message>
  <message>
   <source>{unit}; no limit</source>
   <translation>{unit}；无上限</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} / {limit}</translation>
  </message>
  <message>
   <source>{value} cannot be a file name</source>
   <translation>{value} 不能作为文件名</translation>
  </message>
  <message>
   <source>{value} is not a finite number</source>
   <translation>{value} 不是有限数</translation>
  </message>
  <message>
   <source>{value} is not a number</source>
   <translation>{value} 不是数字</translation>
  </message>
  <message>
   <source>{value} is not a time</source>
   <translation>{value} 不是时间</translation>
  </message>
  <message>
   <source>{value} is not a valid id</source>
   <translation>{value} 不是有效的 ID</translation>
  </message>
  <message>
   <source>{value} is not an object</source>
   <translation>{value} 不是对象</translation>
  </message>
  <message>
   <source>{value} is unknown</source>
   <translation>{value} 未知</translation>
  </message>
  <message>
   <source>{visits} times</source>
   <translation>{visits} 次</translation>
  </message>
  <message>
   <source>{visits} visits</source>
   <translation>{visits} 次访问</translation>
  </message>
  <message>
   <source>{what} of the shown run in {count}, most {text}; Esc shows all</source>
   <translation>所示运行的{what}，{count}，最多 {text}；Esc 显示全部</translation>
  </message>
  <message>
   <source>{what}: no run is shown; run the flow first, Esc shows all</source>
   <translation>{what}：未显示运行；请先运行流程，Esc 显示全部</translation>
  </message>
  <message>
   <source>{what}: nothing in this run; Esc shows all</source>
   <translation>{what}：此运行中没有；Esc 显示全部</translation>
  </message>
  <message>
   <source>{width:.0f} by {height:.0f} px</source>
   <translation>{width:.0f} × {height:.0f} px</translation>
  </message>
  <message>
   <source>{words} (muted)</source>
   <translation>{words}（已静音）</translation>
  </message>
  <message>
   <source>{words} ({count} selected)</source>
   <translation>{words}（已选 {count} 个）</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); W: the next, J: to its other end</source>
   <translation>{words}（第 {number} 条，共 {count} 条）；W：下一条，J：到另一端</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); arrows move it, with Alt and Shift without what is on it, Ctrl+Shift+arrows resize it, Enter opens it</source>
   <translation>{words}（第 {number} 个，共 {count} 个）；方向键移动，同时按 Alt 和 Shift 则不带内容，Ctrl+Shift+方向键调整大小，Enter 打开</translation>
  </message>
  <message>
   <source>{words}; Esc: back</source>
   <translation>{words}；Esc：返回</translation>
  </message>
  <message>
   <source>{words}; arrows move it, comma and point choose another</source>
   <translation>{words}；方向键移动，逗号和句号选择其他拐点</translation>
  </message>
  <message>
   <source>{words}; not in {count} files: {failures}</source>
   <translation>{words}；{count} 个文件未成功：{failures}</translation>
  </message>
  <message>
   <source>{{field_name}} asks for an attribute</source>
   <translation>{{field_name}} 请求了属性</translation>
  </message>
  <message>
   <source>“base” must be one of {names}</source>
   <translation>“base”必须是 {names} 之一</translation>
  </message>
  <message>
   <source>“colors” must be an object</source>
   <translation>“colors”必须是对象</translation>
  </message>
  <message>
   <source>“name” must be a text of 1 to 60 characters</source>
   <translation>“name”必须是 1 到 60 个字符的文本</translation>
  </message>
  <message>
   <source>“{action}” cannot be used now</source>
   <translation>“{action}”现在无法使用</translation>
  </message>
  <message>
   <source>“{action}” needs a selected node</source>
   <translation>“{action}”需要先选择一个节点</translation>
  </message>
  <message>
   <source>“{address}” is neither a node of this flow nor a web address</source>
   <translation>“{address}”既不是此流程的节点，也不是网址</translation>
  </message>
  <message>
   <source>“{flow_id}” is not open and in no file beside this one.</source>
   <translation>“{flow_id}”未打开，也不在此流程旁的任何文件中。</translation>
  </message>
  <message>
   <source>“{front}” on “{ground}” has a contrast of {found} : 1, needed are {TEXT_CONTRAST} : 1</source>
   <translation>“{ground}”上的“{front}”对比度为 {found} : 1，至少需要 {TEXT_CONTRAST} : 1</translation>
  </message>
  <message>
   <source>“{label}” is not given</source>
   <translation>未给出“{label}”</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>“{name}”</translation>
  </message>
  <message>
   <source>“{name}” can be read well; OK puts it in force.</source>
   <translation>“{name}”清晰可读；按“确定”启用。</translation>
  </message>
  <message>
   <source>“{name}” cannot be used</source>
   <translation>无法使用“{name}”</translation>
  </message>
  <message>
   <source>“{name}” could not be imported</source>
   <translation>无法导入“{name}”</translation>
  </message>
  <message>
   <source>“{name}” could not be opened</source>
   <translation>无法打开“{name}”</translation>
  </message>
  <message>
   <source>“{name}” could not be read</source>
   <translation>无法读取“{name}”</translation>
  </message>
  <message>
   <source>“{name}” could not be restored</source>
   <translation>无法恢复“{name}”</translation>
  </message>
  <message>
   <source>“{name}” has no On Flow Start and no On Flow End: add one</source>
   <translation>“{name}”没有“流程开始”也没有“流程结束”：请添加一个</translation>
  </message>
  <message>
   <source>“{name}” is a flow of its own now</source>
   <translation>“{name}”现在是独立的流程</translation>
  </message>
  <message>
   <source>“{name}” is gone from the disk; saving writes it again</source>
   <translation>“{name}”已不在磁盘上；保存会重新写入</translation>
  </message>
  <message>
   <source>“{name}” is in the palette, under Snippets</source>
   <translation>“{name}”在节点面板的“片段”下</translation>
  </message>
  <message>
   <source>“{name}” is in use.{left_out}</source>
   <translation>正在使用“{name}”。{left_out}</translation>
  </message>
  <message>
   <source>“{name}” is kept; Versions brings it back</source>
   <translation>已保留“{name}”；可在“版本”中恢复</translation>
  </message>
  <message>
   <source>“{name}” is open in another tab</source>
   <translation>“{name}”已在另一个标签页中打开</translation>
  </message>
  <message>
   <source>“{name}” on disk is no flow any more; what is open here stays</source>
   <translation>磁盘上的“{name}”已不再是流程；此处打开的内容保留</translation>
  </message>
  <message>
   <source>“{name}” was changed by another program</source>
   <translation>“{name}”被其他程序更改</translation>
  </message>
  <message>
   <source>“{plain}” is there already</source>
   <translation>“{plain}”已存在</translation>
  </message>
  <message>
   <source>“{say}” has a pin “{new_name}” already</source>
   <translation>“{say}”已有端口“{new_name}”</translation>
  </message>
  <message>
   <source>“{text}” and “{text2}” both have {key}.</source>
   <translation>“{text}”和“{text2}”都使用 {key}。</translation>
  </message>
  <message>
   <source>“{text}” can be read in two ways: leave out the mark between thousands</source>
   <translation>“{text}”有两种读法：请去掉千位分隔符</translation>
  </message>
  <message>
   <source>“{text}” has too many digits: leave it empty for no limit</source>
   <translation>“{text}”位数过多：不设上限请留空</translation>
  </message>
  <message>
   <source>“{text}” has {key}.</source>
   <translation>“{text}”已使用 {key}。</translation>
  </message>
  <message>
   <source>“{text}” is no number</source>
   <translation>“{text}”不是数字</translation>
  </message>
  <message>
   <source>“{text}” is no whole number</source>
   <translation>“{text}”不是整数</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>“{text}”不是数字。</translation>
  </message>
  <message>
   <source>“{text}” names no pin of the flow</source>
   <translation>“{text}”没有指明流程的端口</translation>
  </message>
  <message>
   <source>“{text}”, given to {action_id}, is no key</source>
   <translation>分配给 {action_id} 的“{text}”不是按键</translation>
  </message>
  <message>
   <source>“{title}” calls no flow yet</source>
   <translation>“{title}”尚未调用流程</translation>
  </message>
  <message>
   <source>“{title}” cannot be put inline</source>
   <translation>无法内联“{title}”</translation>
  </message>
  <message>
   <source>“{title}” cannot run</source>
   <translation>无法运行“{title}”</translation>
  </message>
  <message>
   <source>“{title}” cannot run by itself</source>
   <translation>“{title}”无法单独运行</translation>
  </message>
  <message>
   <source>“{title}” comes before and changed too: what it gave then stays.</source>
   <translation>“{title}”在此之前，也已更改：它当时给出的结果保持不变。</translation>
  </message>
  <message>
   <source>“{title}” could not be exported</source>
   <translation>无法导出“{title}”</translation>
  </message>
  <message>
   <source>“{title}” could not be saved</source>
   <translation>无法保存“{title}”</translation>
  </message>
  <message>
   <source>“{title}” does not differ from {title2}</source>
   <translation>“{title}”与{title2}没有差异</translation>
  </message>
  <message>
   <source>“{title}” fails when it runs: {reason}.</source>
   <translation>“{title}”运行时会失败：{reason}。</translation>
  </message>
  <message>
   <source>“{title}” feeds “{title2}” already: data cannot run in a circle</source>
   <translation>“{title}”已为“{title2}”供值：数据不能循环</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin_id}”</source>
   <translation>“{title}”没有输入“{pin_id}”</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin}”</source>
   <translation>“{title}”没有输入“{pin}”</translation>
  </message>
  <message>
   <source>“{title}” has no output “{pin_id}”</source>
   <translation>“{title}”没有输出“{pin_id}”</translation>
  </message>
  <message>
   <source>“{title}” has no setting “{path}”</source>
   <translation>“{title}”没有设置“{path}”</translation>
  </message>
  <message>
   <source>“{title}” has no {side} “{pin_id}”. It has: {available}.</source>
   <translation>“{title}”没有{side}“{pin_id}”。它有：{available}。</translation>
  </message>
  <message>
   <source>“{title}” has no {word} “{pin}”</source>
   <translation>“{title}”没有{word}“{pin}”</translation>
  </message>
  <message>
   <source>“{title}” is as {title2} again; Undo takes it back</source>
   <translation>“{title}”已恢复为{title2}；撤销可取消</translation>
  </message>
  <message>
   <source>“{title}” is printed to {file}</source>
   <translation>“{title}”已打印到 {file}</translation>
  </message>
  <message>
   <source>“{title}” keeps its outdated input “{pin_id}”, which is in use.</source>
   <translation>“{title}”保留仍在使用的过时输入“{pin_id}”。</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” gives, which runs later</source>
   <translation>“{title}”读取“{title2}”的结果，而后者稍后才运行</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” says, and a subflow has its own conversation</source>
   <translation>“{title}”读取“{title2}”所说的内容，而子流程有自己的对话</translation>
  </message>
  <message>
   <source>“{title}” stands between nodes of it: a value would leave and come back</source>
   <translation>“{title}”位于其节点之间：值会出去再回来</translation>
  </message>
  <message>
   <source>“{title}” takes no more {side}s</source>
   <translation>“{title}”不能再添加 {side}</translation>
  </message>
  <message>
   <source>“{title}” was changed here and on disk</source>
   <translation>“{title}”在此处和磁盘上都已更改</translation>
  </message>
  <message>
   <source>“{title}” was changed on disk</source>
   <translation>“{title}”在磁盘上已更改</translation>
  </message>
  <message>
   <source>“{title}” was not printed</source>
   <translation>“{title}”未打印</translation>
  </message>
  <message>
   <source>“{title}” was sent to the printer</source>
   <translation>“{title}”已发送到打印机</translation>
  </message>
  <message>
   <source>“{token}” is no opaque colour</source>
   <translation>“{token}”不是不透明颜色</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner}</source>
   <translation>“{type_id}”属于 {owner}</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner} already</source>
   <translation>“{type_id}”已属于 {owner}</translation>
  </message>
 </context>
</TS>
