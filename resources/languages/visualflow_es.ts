<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>AssistantPanel</name>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Asistente</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <source>Conversation with the assistant</source>
   <translation>Conversación con el asistente</translation>
  </message>
  <message>
   <source>Describe a change below. You see it on the canvas first, and take it or not.</source>
   <translation>Describa abajo un cambio. Primero lo ve en el lienzo, y lo acepta o no.</translation>
  </message>
  <message>
   <source>Describe a change: “Ask for the city too, and say it in the greeting”</source>
   <translation>Describa un cambio: «Pregunta también la ciudad y dila en el saludo»</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Pensando…</translation>
  </message>
  <message>
   <source>What shall be changed</source>
   <translation>Qué se debe cambiar</translation>
  </message>
  <message>
   <source>What the proposal changes</source>
   <translation>Qué cambia la propuesta</translation>
  </message>
  <message>
   <source>{} more</source>
   <translation>{} más</translation>
  </message>
 </context>
 <context>
  <name>Breadcrumbs</name>
  <message>
   <source>Back to “{}” (Alt+Up)</source>
   <translation>Volver a «{}» (Alt+Arriba)</translation>
  </message>
  <message>
   <source>Where this flow is called from</source>
   <translation>Desde dónde se llama a este flujo</translation>
  </message>
 </context>
 <context>
  <name>CanvasMenu</name>
  <message>
   <source>A value for one entry: mute that entry's control wire instead</source>
   <translation>Un valor para un acceso: silencie en su lugar la conexión de control de ese acceso</translation>
  </message>
  <message>
   <source>Add a branch</source>
   <translation>Añadir una rama</translation>
  </message>
  <message>
   <source>Add an input</source>
   <translation>Añadir una entrada</translation>
  </message>
  <message>
   <source>Add breakpoint</source>
   <translation>Poner punto de interrupción</translation>
  </message>
  <message>
   <source>As all wires</source>
   <translation>Como todas las conexiones</translation>
  </message>
  <message>
   <source>Collapse to a block</source>
   <translation>Contraer en un bloque</translation>
  </message>
  <message>
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>Curvo</translation>
  </message>
  <message>
   <source>Delete wire</source>
   <translation>Eliminar conexión</translation>
  </message>
  <message>
   <source>Duplicate with what it reads</source>
   <translation>Duplicar con lo que lee</translation>
  </message>
  <message>
   <source>Insert a node…</source>
   <translation>Insertar un nodo…</translation>
  </message>
  <message>
   <source>Mute: detach when running</source>
   <translation>Silenciar: separar al ejecutar</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open its flow</source>
   <translation>Abrir su flujo</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Abrir ajustes</translation>
  </message>
  <message>
   <source>Paste here</source>
   <translation>Pegar aquí</translation>
  </message>
  <message>
   <source>Remove breakpoint</source>
   <translation>Quitar punto de interrupción</translation>
  </message>
  <message>
   <source>Remove its knots</source>
   <translation>Quitar sus puntos</translation>
  </message>
  <message>
   <source>Replace by</source>
   <translation>Reemplazar por</translation>
  </message>
  <message>
   <source>Show as a tunnel</source>
   <translation>Mostrar como túnel</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Recto</translation>
  </message>
  <message>
   <source>Start the flow here</source>
   <translation>Empezar el flujo aquí</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Recta</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
 </context>
 <context>
  <name>ChangesPanel</name>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Compare with a file or with the saved version.</source>
   <translation>Compare con un archivo o con la versión guardada.</translation>
  </message>
  <message>
   <source>No difference to {}</source>
   <translation>Sin diferencias con {}</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>Dejar de comparar</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <source>Flow</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>Flujos</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposición</translation>
  </message>
  <message>
   <source>Layout “{}”</source>
   <translation>Disposición «{}»</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>Disposiciones</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nodo</translation>
  </message>
  <message>
   <source>Search commands</source>
   <translation>Buscar comandos</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
 </context>
 <context>
  <name>EditingSurface</name>
  <message>
   <source>Comment</source>
   <translation>Comentario</translation>
  </message>
  <message>
   <source>Ctrl+Enter keeps the comment, Esc leaves it as it was</source>
   <translation>Ctrl+Intro conserva el comentario, Esc lo deja como estaba</translation>
  </message>
  <message>
   <source>Get {}</source>
   <translation>Leer {}</translation>
  </message>
  <message>
   <source>Markdown; [words](node:id) leads to a node; Ctrl+Enter keeps, Esc forgets</source>
   <translation>Markdown; [palabras](node:id) lleva a un nodo; Ctrl+Intro conserva, Esc olvida</translation>
  </message>
  <message>
   <source>Set {}</source>
   <translation>Definir {}</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
 </context>
 <context>
  <name>FindPanel</name>
  <message>
   <source>All flows of the folder</source>
   <translation>Todos los flujos de la carpeta</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Find where a variable, a tool or a subflow is used</source>
   <translation>Buscar dónde se usa una variable, una herramienta o un subflujo</translation>
  </message>
  <message>
   <source>Finds</source>
   <translation>Resultados</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <source>Found</source>
   <translation>Encontrado</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nodo</translation>
  </message>
  <message>
   <source>Nothing has this. Fewer words find more.</source>
   <translation>Nada tiene esto. Con menos palabras se encuentra más.</translation>
  </message>
  <message>
   <source>Nothing to look for in this flow</source>
   <translation>No hay nada que buscar en este flujo</translation>
  </message>
  <message>
   <source>Rename variable…</source>
   <translation>Renombrar variable…</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>Este flujo</translation>
  </message>
  <message>
   <source>Type a word of a title, a value, or a prompt. Marks and F3 lead through the finds.</source>
   <translation>Escriba una palabra de un título, un valor o un prompt. Las marcas y F3 recorren los resultados.</translation>
  </message>
  <message>
   <source>Uses of</source>
   <translation>Usos de</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where to search</source>
   <translation>Dónde buscar</translation>
  </message>
 </context>
 <context>
  <name>FixMenu</name>
  <message>
   <source>Fix all {} problems of this kind</source>
   <translation>Corregir los {} problemas de este tipo</translation>
  </message>
  <message>
   <source>Nothing can be mended by itself here</source>
   <translation>Aquí nada se puede arreglar solo</translation>
  </message>
 </context>
 <context>
  <name>FlowView</name>
  <message>
   <source>Arrow keys go from node to node, Shift+G goes to frames and notes, Tab adds a node, C wires the current node, Ctrl+F6 leaves the canvas.</source>
   <translation>Las flechas van de nodo en nodo, Mayús+G va a marcos y notas, Tab añade un nodo, C conecta el nodo actual, Ctrl+F6 sale del lienzo.</translation>
  </message>
  <message>
   <source>Flow canvas</source>
   <translation>Lienzo del flujo</translation>
  </message>
 </context>
 <context>
  <name>GalleryDialog</name>
  <message>
   <source>New from template or example</source>
   <translation>Nuevo desde plantilla o ejemplo</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Search templates and examples</source>
   <translation>Buscar plantillas y ejemplos</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Hacer la visita guiada</translation>
  </message>
  <message>
   <source>Templates and examples</source>
   <translation>Plantillas y ejemplos</translation>
  </message>
  <message>
   <source>What do you want to begin with?</source>
   <translation>¿Con qué quiere empezar?</translation>
  </message>
 </context>
 <context>
  <name>InterfaceDialog</name>
  <message>
   <source>Caller</source>
   <translation>Llamador</translation>
  </message>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <source>Gives (pins of its end)</source>
   <translation>Da (pines de su final)</translation>
  </message>
  <message>
   <source>Interface of “{}”</source>
   <translation>Interfaz de «{}»</translation>
  </message>
  <message>
   <source>Pin</source>
   <translation>Pin</translation>
  </message>
  <message>
   <source>Takes (pins of its start)</source>
   <translation>Toma (pines de su inicio)</translation>
  </message>
  <message>
   <source>Update all callers</source>
   <translation>Actualizar todos los llamadores</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What changes at the callers</source>
   <translation>Qué cambia en los llamadores</translation>
  </message>
 </context>
 <context>
  <name>KeyOverlay</name>
  <message>
   <source>; all of them: {}</source>
   <translation>; todos juntos: {}</translation>
  </message>
  <message>
   <source>Keys that mean something here</source>
   <translation>Teclas que significan algo aquí</translation>
  </message>
  <message>
   <source>Let go of the key, or press any other, to close</source>
   <translation>Suelte la tecla, o pulse cualquier otra, para cerrar</translation>
  </message>
 </context>
 <context>
  <name>Layouts</name>
  <message>
   <source>Layout “{}” is kept under View</source>
   <translation>La disposición «{}» queda en Ver</translation>
  </message>
  <message>
   <source>The layout “{}” is of another version</source>
   <translation>La disposición «{}» es de otra versión</translation>
  </message>
 </context>
 <context>
  <name>Legend</name>
  <message>
   <source>For one entry only</source>
   <translation>Solo para un acceso</translation>
  </message>
  <message>
   <source>Legend of pins and wires</source>
   <translation>Leyenda de pines y conexiones</translation>
  </message>
  <message>
   <source>Muted wire</source>
   <translation>Conexión silenciada</translation>
  </message>
  <message>
   <source>Pins and wires</source>
   <translation>Pines y conexiones</translation>
  </message>
 </context>
 <context>
  <name>LockBanner</name>
  <message>
   <source>Locked flow</source>
   <translation>Flujo bloqueado</translation>
  </message>
  <message>
   <source>Make the flow editable again (Ctrl+Alt+K)</source>
   <translation>Hacer el flujo editable de nuevo (Ctrl+Alt+K)</translation>
  </message>
  <message>
   <source>This flow is locked: it can be looked at and run, not changed.</source>
   <translation>Este flujo está bloqueado: se puede ver y ejecutar, no cambiar.</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>Desbloquear flujo</translation>
  </message>
  <message>
   <source>“{}” was not done: this flow is locked.</source>
   <translation>«{}» no se hizo: este flujo está bloqueado.</translation>
  </message>
 </context>
 <context>
  <name>LogPanel</name>
  <message>
   <source>No message has this. Clear the filter to see all of them.</source>
   <translation>Ningún mensaje tiene esto. Vacíe el filtro para verlos todos.</translation>
  </message>
  <message>
   <source>What the program and its runs say appears here as it happens.</source>
   <translation>Lo que dicen el programa y sus ejecuciones aparece aquí según sucede.</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>Clear list</source>
   <translation>Vaciar lista</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Nothing waits for you</source>
   <translation>Nada le espera</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Le espera</translation>
  </message>
 </context>
 <context>
  <name>Minimap</name>
  <message>
   <source>Minimap</source>
   <translation>Minimapa</translation>
  </message>
 </context>
 <context>
  <name>NodeEditor</name>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
 </context>
 <context>
  <name>NodeHelp</name>
  <message>
   <source>Insert: {}</source>
   <translation>Insertar: {}</translation>
  </message>
  <message>
   <source>Put these nodes into the flow in front; Undo takes them out</source>
   <translation>Poner estos nodos en el flujo de delante; Deshacer los quita</translation>
  </message>
 </context>
 <context>
  <name>PacksDialog</name>
  <message>
   <source>, its file has changed</source>
   <translation>, su archivo ha cambiado</translation>
  </message>
  <message>
   <source>A pack is a Python file with a node type. “New pack…” writes one to begin with.</source>
   <translation>Un paquete es un archivo Python con un tipo de nodo. «Nuevo paquete…» escribe uno para empezar.</translation>
  </message>
  <message>
   <source>A pack's code runs inside this program, with everything you may do on this computer.</source>
   <translation>El código de un paquete se ejecuta dentro de este programa, con todo lo que usted puede hacer en este equipo.</translation>
  </message>
  <message>
   <source>Code of the pack</source>
   <translation>Código del paquete</translation>
  </message>
  <message>
   <source>Load again by itself when the file changes</source>
   <translation>Volver a cargar solo cuando cambie el archivo</translation>
  </message>
  <message>
   <source>New pack…</source>
   <translation>Nuevo paquete…</translation>
  </message>
  <message>
   <source>No packs yet</source>
   <translation>Aún no hay paquetes</translation>
  </message>
  <message>
   <source>Node packs</source>
   <translation>Paquetes de nodos</translation>
  </message>
  <message>
   <source>Node types:</source>
   <translation>Tipos de nodo:</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Abrir carpeta</translation>
  </message>
  <message>
   <source>Packs</source>
   <translation>Paquetes</translation>
  </message>
  <message>
   <source>Switch off</source>
   <translation>Desactivar</translation>
  </message>
  <message>
   <source>Switch on</source>
   <translation>Activar</translation>
  </message>
  <message>
   <source>Trust and load…</source>
   <translation>Confiar y cargar…</translation>
  </message>
  <message>
   <source>Whatever the file says from now on runs without asking: for packs you write</source>
   <translation>Lo que diga el archivo desde ahora se ejecuta sin preguntar: para paquetes que usted escribe</translation>
  </message>
  <message>
   <source>nothing that can be told without running it</source>
   <translation>nada que se pueda saber sin ejecutarlo</translation>
  </message>
 </context>
 <context>
  <name>PinList</name>
  <message>
   <source>A pin has no name.</source>
   <translation>Un pin no tiene nombre.</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>Añadir pin</translation>
  </message>
  <message>
   <source>Add pin to {}</source>
   <translation>Añadir un pin a {}</translation>
  </message>
  <message>
   <source>Two pins are called “{}”.</source>
   <translation>Dos pines se llaman «{}».</translation>
  </message>
 </context>
 <context>
  <name>Presentation</name>
  <message>
   <source>Arrows turn the slides, Escape ends</source>
   <translation>Las flechas pasan las diapositivas, Esc termina</translation>
  </message>
  <message>
   <source>Presentation of “{}”</source>
   <translation>Presentación de «{}»</translation>
  </message>
 </context>
 <context>
  <name>ProblemsPanel</name>
  <message>
   <source>By kind</source>
   <translation>Por tipo</translation>
  </message>
  <message>
   <source>By node</source>
   <translation>Por nodo</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <source>Edit the setting that is missing</source>
   <translation>Editar el ajuste que falta</translation>
  </message>
  <message>
   <source>Group problems</source>
   <translation>Agrupar problemas</translation>
  </message>
  <message>
   <source>No problems. The flow can run.</source>
   <translation>Sin problemas. El flujo se puede ejecutar.</translation>
  </message>
  <message>
   <source>Nothing to check yet: the flow is empty.</source>
   <translation>Aún no hay nada que comprobar: el flujo está vacío.</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>Corrección rápida…</translation>
  </message>
  <message>
   <source>Ways to mend the chosen problem (Ctrl+.)</source>
   <translation>Formas de arreglar el problema elegido (Ctrl+.)</translation>
  </message>
 </context>
 <context>
  <name>ProposalView</name>
  <message>
   <source>Apply</source>
   <translation>Aplicar</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Proposal: {}</source>
   <translation>Propuesta: {}</translation>
  </message>
  <message>
   <source>Proposed flow</source>
   <translation>Flujo propuesto</translation>
  </message>
 </context>
 <context>
  <name>QuickAdd</name>
  <message>
   <source>Add a node</source>
   <translation>Añadir un nodo</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <source>Search nodes to add</source>
   <translation>Buscar nodos para añadir</translation>
  </message>
  <message>
   <source>Show nodes that do not fit, too</source>
   <translation>Mostrar también nodos que no encajan</translation>
  </message>
  <message>
   <source>Used here before</source>
   <translation>Ya usado aquí</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <source>Discard all</source>
   <translation>Descartar todo</translation>
  </message>
  <message>
   <source>Flows with unsaved changes</source>
   <translation>Flujos con cambios sin guardar</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Más tarde</translation>
  </message>
  <message>
   <source>Nothing differs from the file, or there is nothing in the copy.</source>
   <translation>Nada difiere del archivo, o la copia está vacía.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Restore unsaved changes?</source>
   <translation>¿Restaurar los cambios sin guardar?</translation>
  </message>
  <message>
   <source>Restore {}</source>
   <translation>Restaurar {}</translation>
  </message>
  <message>
   <source>The program was ended before these flows were saved.</source>
   <translation>El programa terminó antes de guardar estos flujos.</translation>
  </message>
  <message>
   <source>What differs from the file</source>
   <translation>Qué difiere del archivo</translation>
  </message>
 </context>
 <context>
  <name>RenameDialog</name>
  <message>
   <source>All flows of the folder</source>
   <translation>Todos los flujos de la carpeta</translation>
  </message>
  <message>
   <source>All open flows</source>
   <translation>Todos los flujos abiertos</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <source>New name</source>
   <translation>Nombre nuevo</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nodo</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Rename everywhere</source>
   <translation>Renombrar en todas partes</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>Luego</translation>
  </message>
  <message>
   <source>This flow</source>
   <translation>Este flujo</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>Qué cambia</translation>
  </message>
  <message>
   <source>What to rename</source>
   <translation>Qué renombrar</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
 </context>
 <context>
  <name>RerunBanner</name>
  <message>
   <source>Changed since the run</source>
   <translation>Cambiado desde la ejecución</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Do not offer it for this run</source>
   <translation>No ofrecerlo para esta ejecución</translation>
  </message>
 </context>
 <context>
  <name>RunModeBox</name>
  <message>
   <source>Echo, no network</source>
   <translation>Eco, sin red</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Set up models…</source>
   <translation>Configurar modelos…</translation>
  </message>
  <message>
   <source>Who answers model calls: an echo of the prompt (no network), or a model server.</source>
   <translation>Quién responde a las llamadas a modelos: un eco del prompt (sin red), o un servidor de modelos.</translation>
  </message>
 </context>
 <context>
  <name>SideBySide</name>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>“{}” beside {}</source>
   <translation>«{}» junto a {}</translation>
  </message>
  <message>
   <source>“{}” now</source>
   <translation>«{}» ahora</translation>
  </message>
 </context>
 <context>
  <name>TabArea</name>
  <message>
   <source>Open flows</source>
   <translation>Flujos abiertos</translation>
  </message>
 </context>
 <context>
  <name>TableValue</name>
  <message>
   <source>Add column</source>
   <translation>Añadir columna</translation>
  </message>
  <message>
   <source>Add column…</source>
   <translation>Añadir columna…</translation>
  </message>
  <message>
   <source>Add row</source>
   <translation>Añadir fila</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Name of the column</source>
   <translation>Nombre de la columna</translation>
  </message>
  <message>
   <source>Remove column</source>
   <translation>Quitar columna</translation>
  </message>
  <message>
   <source>Remove row</source>
   <translation>Quitar fila</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabla</translation>
  </message>
 </context>
 <context>
  <name>TemplatePreview</name>
  <message>
   <source>Preview</source>
   <translation>Vista previa</translation>
  </message>
  <message>
   <source>Preview with sample values</source>
   <translation>Vista previa con valores de ejemplo</translation>
  </message>
  <message>
   <source>Sample value of {}</source>
   <translation>Valor de ejemplo de {}</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>muestra</translation>
  </message>
 </context>
 <context>
  <name>TracePanel</name>
  <message>
   <source>Each step of a run appears here as it happens. F5 runs the flow.</source>
   <translation>Cada paso de una ejecución aparece aquí según ocurre. F5 ejecuta el flujo.</translation>
  </message>
  <message>
   <source>No row has this. Clear the filter to see all of them.</source>
   <translation>Ninguna fila tiene esto. Vacíe el filtro para verlas todas.</translation>
  </message>
  <message>
   <source>No step is done yet. Each one appears here as it happens.</source>
   <translation>Aún no hay ningún paso. Cada uno aparece aquí cuando ocurre.</translation>
  </message>
 </context>
 <context>
  <name>VariableRows</name>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>Drag onto the canvas to read or write it</source>
   <translation>Arrastre al lienzo para leerla o escribirla</translation>
  </message>
  <message>
   <source>How many nodes read it</source>
   <translation>Cuántos nodos la leen</translation>
  </message>
  <message>
   <source>How many nodes write it</source>
   <translation>Cuántos nodos la escriben</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Read by</source>
   <translation>Leída por</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Written by</source>
   <translation>Escrita por</translation>
  </message>
 </context>
 <context>
  <name>VariablesPanel</name>
  <message>
   <source>Add a node that reads it	G</source>
   <translation>Añadir un nodo que la lea	G</translation>
  </message>
  <message>
   <source>Add a node that writes it	S</source>
   <translation>Añadir un nodo que la escriba	S</translation>
  </message>
  <message>
   <source>Add the variable</source>
   <translation>Añadir la variable</translation>
  </message>
  <message>
   <source>Declare it on the canvas</source>
   <translation>Declararla en el lienzo</translation>
  </message>
  <message>
   <source>Find its uses in all flows</source>
   <translation>Buscar sus usos en todos los flujos</translation>
  </message>
  <message>
   <source>Name of a new variable</source>
   <translation>Nombre de una variable nueva</translation>
  </message>
  <message>
   <source>New variable</source>
   <translation>Nueva variable</translation>
  </message>
  <message>
   <source>No variables yet. Steps set and read them; name one below, or add a Set Variable.</source>
   <translation>Aún no hay variables. Los pasos las definen y leen; nombre una abajo, o añada Definir variable.</translation>
  </message>
  <message>
   <source>Rename everywhere…	F2</source>
   <translation>Renombrar en todas partes…	F2</translation>
  </message>
  <message>
   <source>There is a variable “{}” already.</source>
   <translation>Ya hay una variable «{}».</translation>
  </message>
  <message>
   <source>This flow has no variables yet.</source>
   <translation>Este flujo aún no tiene variables.</translation>
  </message>
  <message>
   <source>Type of the new variable</source>
   <translation>Tipo de la variable nueva</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variables</translation>
  </message>
  <message>
   <source>Variables of the flow</source>
   <translation>Variables del flujo</translation>
  </message>
 </context>
 <context>
  <name>VersionsPanel</name>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Kept for</source>
   <translation>Guardado durante</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>Marcar esta versión…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name…</source>
   <translation>Nombre…</translation>
  </message>
  <message>
   <source>No versions yet: one is kept at each save.</source>
   <translation>Aún no hay versiones: se guarda una cada vez que guarda.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurar</translation>
  </message>
  <message>
   <source>Side by side</source>
   <translation>Lado a lado</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
 </context>
 <context>
  <name>WatchPanel</name>
  <message>
   <source>Type an expression above and press Enter. It is looked at whenever the run halts, at each step, and at any record of the time line.</source>
   <translation>Escriba arriba una expresión y pulse Intro. Se evalúa cada vez que la ejecución se detiene, en cada paso y en cualquier registro de la línea de tiempo.</translation>
  </message>
 </context>
 <context>
  <name>WelcomeCard</name>
  <message>
   <source>Add a node</source>
   <translation>Añadir un nodo</translation>
  </message>
  <message>
   <source>Drag a node from the palette, or start here.</source>
   <translation>Arrastre un nodo desde la paleta o empiece aquí.</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Abrir un archivo…</translation>
  </message>
  <message>
   <source>Open recent flow {}</source>
   <translation>Abrir el flujo reciente {}</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Templates and examples…</source>
   <translation>Plantillas y ejemplos…</translation>
  </message>
  <message>
   <source>This flow is empty</source>
   <translation>Este flujo está vacío</translation>
  </message>
 </context>
 <context>
  <name>_Bubble</name>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <source>Leave tour</source>
   <translation>Salir de la visita</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <source>Step {} of {}</source>
   <translation>Paso {} de {}</translation>
  </message>
 </context>
 <context>
  <name>_Line</name>
  <message>
   <source>Move {} down</source>
   <translation>Bajar {}</translation>
  </message>
  <message>
   <source>Move {} up</source>
   <translation>Subir {}</translation>
  </message>
  <message>
   <source>Name of pin {}</source>
   <translation>Nombre del pin {}</translation>
  </message>
  <message>
   <source>Remove {}</source>
   <translation>Quitar {}</translation>
  </message>
  <message>
   <source>Type of pin {}</source>
   <translation>Tipo del pin {}</translation>
  </message>
 </context>
 <context>
  <name>say</name>
  <message>
   <source> 1 action in it is not known here.</source>
   <translation> 1 acción suya no se conoce aquí.</translation>
  </message>
  <message>
   <source> Files that are not open are written: {closed}; a version of each is kept.</source>
   <translation> Se escriben archivos que no están abiertos: {closed}; se guarda una versión de cada uno.</translation>
  </message>
  <message>
   <source> Try “{clean}”.</source>
   <translation> Pruebe «{clean}».</translation>
  </message>
  <message>
   <source> and </source>
   <translation> y </translation>
  </message>
  <message>
   <source> and {more} more</source>
   <translation> y {more} más</translation>
  </message>
  <message>
   <source> and {number:,} more</source>
   <translation> y {number:,} más</translation>
  </message>
  <message>
   <source> and {value} more</source>
   <translation> y {value} más</translation>
  </message>
  <message>
   <source> {count} actions in it are not known here.</source>
   <translation> {count} acciones suyas no se conocen aquí.</translation>
  </message>
  <message>
   <source> · can be started</source>
   <translation> · se puede iniciar</translation>
  </message>
  <message>
   <source> “{new}” is a variable already: the two would become one.</source>
   <translation> «{new}» ya es una variable: las dos se volverían una.</translation>
  </message>
  <message>
   <source> “{new}” is the id of a flow already: calls of the two would be mixed up.</source>
   <translation> «{new}» ya es el id de un flujo: se confundirían las llamadas de los dos.</translation>
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
   <translation>&amp;Dirección</translation>
  </message>
  <message>
   <source>&amp;After it</source>
   <translation>&amp;Después</translation>
  </message>
  <message>
   <source>&amp;Approve</source>
   <translation>&amp;Aprobar</translation>
  </message>
  <message>
   <source>&amp;Approve all</source>
   <translation>&amp;Aprobar todas</translation>
  </message>
  <message>
   <source>&amp;Autosave every</source>
   <translation>&amp;Autoguardado cada</translation>
  </message>
  <message>
   <source>&amp;Budget</source>
   <translation>Pres&amp;upuesto</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Editar</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Archivo</translation>
  </message>
  <message>
   <source>&amp;Flows folder</source>
   <translation>Carpeta de &amp;flujos</translation>
  </message>
  <message>
   <source>&amp;Go on anyway</source>
   <translation>&amp;Continuar de todos modos</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;How often</source>
   <translation>&amp;Cuántas veces</translation>
  </message>
  <message>
   <source>&amp;Id</source>
   <translation>&amp;Id</translation>
  </message>
  <message>
   <source>&amp;Into folder</source>
   <translation>&amp;En la carpeta</translation>
  </message>
  <message>
   <source>&amp;Keep finished runs</source>
   <translation>&amp;Conservar ejecuciones terminadas</translation>
  </message>
  <message>
   <source>&amp;Key</source>
   <translation>C&amp;lave</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Teclas</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <source>&amp;Layout</source>
   <translation>&amp;Disposición</translation>
  </message>
  <message>
   <source>&amp;Level</source>
   <translation>&amp;Nivel</translation>
  </message>
  <message>
   <source>&amp;Models</source>
   <translation>&amp;Modelos</translation>
  </message>
  <message>
   <source>&amp;Mouse</source>
   <translation>&amp;Ratón</translation>
  </message>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <source>&amp;Name of the table</source>
   <translation>&amp;Nombre de la tabla</translation>
  </message>
  <message>
   <source>&amp;New limit</source>
   <translation>&amp;Nuevo límite</translation>
  </message>
  <message>
   <source>&amp;Node</source>
   <translation>&amp;Nodo</translation>
  </message>
  <message>
   <source>&amp;Pause after steps</source>
   <translation>&amp;Pausar tras pasos</translation>
  </message>
  <message>
   <source>&amp;Prices</source>
   <translation>&amp;Precios</translation>
  </message>
  <message>
   <source>&amp;Profile</source>
   <translation>&amp;Perfil</translation>
  </message>
  <message>
   <source>&amp;Raise and continue</source>
   <translation>&amp;Aumentar y continuar</translation>
  </message>
  <message>
   <source>&amp;Reject</source>
   <translation>&amp;Rechazar</translation>
  </message>
  <message>
   <source>&amp;Reject all</source>
   <translation>&amp;Rechazar todas</translation>
  </message>
  <message>
   <source>&amp;Result</source>
   <translation>&amp;Resultado</translation>
  </message>
  <message>
   <source>&amp;Run</source>
   <translation>E&amp;jecutar</translation>
  </message>
  <message>
   <source>&amp;Secrets</source>
   <translation>&amp;Secretos</translation>
  </message>
  <message>
   <source>&amp;Send decisions</source>
   <translation>Enviar deci&amp;siones</translation>
  </message>
  <message>
   <source>&amp;Stop the run</source>
   <translation>&amp;Detener la ejecución</translation>
  </message>
  <message>
   <source>&amp;Store folder</source>
   <translation>Ca&amp;rpeta de ejecuciones</translation>
  </message>
  <message>
   <source>&amp;Theme</source>
   <translation>&amp;Tema</translation>
  </message>
  <message>
   <source>&amp;Tool approval</source>
   <translation>&amp;Aprobación de herramientas</translation>
  </message>
  <message>
   <source>&amp;Version</source>
   <translation>&amp;Versión</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>&amp;Wire</source>
   <translation>C&amp;onexión</translation>
  </message>
  <message>
   <source>&amp;Wires</source>
   <translation>&amp;Conexiones</translation>
  </message>
  <message>
   <source>&amp;Workspace folder</source>
   <translation>Carpeta de &amp;trabajo</translation>
  </message>
  <message>
   <source>'start' and 'end' must be numbers</source>
   <translation>«start» y «end» deben ser números</translation>
  </message>
  <message>
   <source>'step' is 0</source>
   <translation>«step» es 0</translation>
  </message>
  <message>
   <source>'{schedule}' is no cron schedule</source>
   <translation>«{schedule}» no es un horario cron</translation>
  </message>
  <message>
   <source>'{schedule}' is no schedule</source>
   <translation>«{schedule}» no es un horario</translation>
  </message>
  <message>
   <source>*Steps* run when control comes to them. *Values* have no control pins and are worked out again each time something reads them. An input without a wire takes its default; without a default it takes what the step before gave under the same name.</source>
   <translation>Los *pasos* se ejecutan cuando les llega el control. Los *valores* no tienen pines de control y se calculan de nuevo cada vez que algo los lee. Una entrada sin conexión toma su valor predeterminado; si no lo tiene, toma lo que el paso anterior dio con el mismo nombre.</translation>
  </message>
  <message>
   <source>+ {count} call of unknown cost</source>
   <translation>+ {count} llamada de coste desconocido</translation>
  </message>
  <message>
   <source>+ {count} calls of unknown cost</source>
   <translation>+ {count} llamadas de coste desconocido</translation>
  </message>
  <message>
   <source>--interpreter openai-compatible --base-url … {option} …</source>
   <translation>--interpreter openai-compatible --base-url … {option} …</translation>
  </message>
  <message>
   <source>-1: none.</source>
   <translation>-1: ninguna.</translation>
  </message>
  <message>
   <source>0: always the likeliest answer; higher: more varied.</source>
   <translation>0: siempre la respuesta más probable; más alto: más variada.</translation>
  </message>
  <message>
   <source>1 change</source>
   <translation>1 cambio</translation>
  </message>
  <message>
   <source>1 day</source>
   <translation>1 día</translation>
  </message>
  <message>
   <source>1 entry</source>
   <translation>1 entrada</translation>
  </message>
  <message>
   <source>1 error</source>
   <translation>1 error</translation>
  </message>
  <message>
   <source>1 hour</source>
   <translation>1 hora</translation>
  </message>
  <message>
   <source>1 is the normal speed.</source>
   <translation>1 es la velocidad normal.</translation>
  </message>
  <message>
   <source>1 item</source>
   <translation>1 elemento</translation>
  </message>
  <message>
   <source>1 key</source>
   <translation>1 clave</translation>
  </message>
  <message>
   <source>1 message</source>
   <translation>1 mensaje</translation>
  </message>
  <message>
   <source>1 minute</source>
   <translation>1 minuto</translation>
  </message>
  <message>
   <source>1 more pin</source>
   <translation>1 pin más</translation>
  </message>
  <message>
   <source>1 node</source>
   <translation>1 nodo</translation>
  </message>
  <message>
   <source>1 problem</source>
   <translation>1 problema</translation>
  </message>
  <message>
   <source>1 record</source>
   <translation>1 registro</translation>
  </message>
  <message>
   <source>1 record before it is kept.</source>
   <translation>1 registro anterior se conserva.</translation>
  </message>
  <message>
   <source>1 step</source>
   <translation>1 paso</translation>
  </message>
  <message>
   <source>1 step is not as it was in this run.</source>
   <translation>1 paso ya no es como en esta ejecución.</translation>
  </message>
  <message>
   <source>1 step is the same</source>
   <translation>1 paso es igual</translation>
  </message>
  <message>
   <source>1 version</source>
   <translation>1 versión</translation>
  </message>
  <message>
   <source>1 warning</source>
   <translation>1 advertencia</translation>
  </message>
  <message>
   <source>1 wire</source>
   <translation>1 conexión</translation>
  </message>
  <message>
   <source>; nothing is lost.</source>
   <translation>; no se pierde nada.</translation>
  </message>
  <message>
   <source>; {left} were changed since and stay</source>
   <translation>; {left} se cambiaron entretanto y se quedan</translation>
  </message>
  <message>
   <source>; {losses} of the changes lose a wire or a value.</source>
   <translation>; {losses} de los cambios pierden una conexión o un valor.</translation>
  </message>
  <message>
   <source>A Markdown report of what an agent did, from its scratchpad.</source>
   <translation>Un informe Markdown de lo que hizo un agente, a partir de su scratchpad.</translation>
  </message>
  <message>
   <source>A Python expression: vars are the run's variables, value the inputs of the node at which it stands, nodes what each node gave</source>
   <translation>Una expresión de Python: vars son las variables de la ejecución, value las entradas del nodo en el que está, nodes lo que dio cada nodo</translation>
  </message>
  <message>
   <source>A bend in a data wire; it changes nothing.</source>
   <translation>Un codo en una conexión de datos; no cambia nada.</translation>
  </message>
  <message>
   <source>A context for a model, agent or subflow: task, messages and further keys.</source>
   <translation>Un contexto para un modelo, agente o subflujo: tarea, mensajes y más claves.</translation>
  </message>
  <message>
   <source>A control pin joins control pins only.</source>
   <translation>Un pin de control solo se une a pines de control.</translation>
  </message>
  <message>
   <source>A copy of the list with one more item at its end.</source>
   <translation>Una copia de la lista con un elemento más al final.</translation>
  </message>
  <message>
   <source>A copy of the object with one property set; the path may be dotted.</source>
   <translation>Una copia del objeto con una propiedad definida; la ruta puede llevar puntos.</translation>
  </message>
  <message>
   <source>A fixed JSON Schema, such as the form of a model's answer.</source>
   <translation>Un JSON Schema fijo, como la forma de la respuesta de un modelo.</translation>
  </message>
  <message>
   <source>A fixed list of tools.</source>
   <translation>Una lista fija de herramientas.</translation>
  </message>
  <message>
   <source>A fixed list.</source>
   <translation>Una lista fija.</translation>
  </message>
  <message>
   <source>A fixed number.</source>
   <translation>Un número fijo.</translation>
  </message>
  <message>
   <source>A fixed object.</source>
   <translation>Un objeto fijo.</translation>
  </message>
  <message>
   <source>A fixed text.</source>
   <translation>Un texto fijo.</translation>
  </message>
  <message>
   <source>A folder of its own for each flow</source>
   <translation>Una carpeta propia para cada flujo</translation>
  </message>
  <message>
   <source>A function of the flow is no program: {problem}.</source>
   <translation>Una función del flujo no es un programa: {problem}.</translation>
  </message>
  <message>
   <source>A list is needed: start it with [.</source>
   <translation>Se necesita una lista: empiece con [.</translation>
  </message>
  <message>
   <source>A list of the values at its pins, in their order; null is left out.</source>
   <translation>Una lista de los valores de sus pines, en su orden; null se omite.</translation>
  </message>
  <message>
   <source>A model that works on a task in rounds and may use tools. Its failure does not fail the run.</source>
   <translation>Un modelo que trabaja en una tarea por rondas y puede usar herramientas. Si falla, la ejecución no falla.</translation>
  </message>
  <message>
   <source>A node without an id is not shown.</source>
   <translation>No se muestra un nodo sin id.</translation>
  </message>
  <message>
   <source>A number by chance between two bounds; a new one each time it is read.</source>
   <translation>Un número al azar entre dos límites; uno nuevo cada vez que se lee.</translation>
  </message>
  <message>
   <source>A provider needs a name.</source>
   <translation>Un proveedor necesita un nombre.</translation>
  </message>
  <message>
   <source>A reference to one stored artifact.</source>
   <translation>Una referencia a un artefacto guardado.</translation>
  </message>
  <message>
   <source>A reference to one stored image artifact.</source>
   <translation>Una referencia a un artefacto de imagen guardado.</translation>
  </message>
  <message>
   <source>A reference to one stored music artifact.</source>
   <translation>Una referencia a un artefacto de música guardado.</translation>
  </message>
  <message>
   <source>A reference to one stored text artifact.</source>
   <translation>Una referencia a un artefacto de texto guardado.</translation>
  </message>
  <message>
   <source>A reference to one stored video artifact.</source>
   <translation>Una referencia a un artefacto de vídeo guardado.</translation>
  </message>
  <message>
   <source>A reference to one stored voice artifact.</source>
   <translation>Una referencia a un artefacto de voz guardado.</translation>
  </message>
  <message>
   <source>A reroute carries data only.</source>
   <translation>Una redirección solo lleva datos.</translation>
  </message>
  <message>
   <source>A reroute takes one wire.</source>
   <translation>Una redirección toma una sola conexión.</translation>
  </message>
  <message>
   <source>A result is an object: write it in braces, with a name for each value.</source>
   <translation>Un resultado es un objeto: escríbalo entre llaves, con un nombre para cada valor.</translation>
  </message>
  <message>
   <source>A run begins only if every input without a default is given and all fit their types. Off: what is missing is null.</source>
   <translation>Una ejecución solo empieza si se da cada entrada sin valor predeterminado y todas encajan con sus tipos. Desactivado: lo que falta es null.</translation>
  </message>
  <message>
   <source>A run does not stop at values: choose the node that reads them</source>
   <translation>Una ejecución no se detiene en valores: elige el nodo que los lee</translation>
  </message>
  <message>
   <source>A run does not stop at values: set the breakpoint on the node that reads them</source>
   <translation>Una ejecución no se detiene en valores: pon el punto de interrupción en el nodo que los lee</translation>
  </message>
  <message>
   <source>A schema is an object.</source>
   <translation>Un esquema es un objeto.</translation>
  </message>
  <message>
   <source>A schema is an object: start it with {.</source>
   <translation>Un esquema es un objeto: empiece con {.</translation>
  </message>
  <message>
   <source>A second node with the id {node_id} is not shown.</source>
   <translation>No se muestra un segundo nodo con el id {node_id}.</translation>
  </message>
  <message>
   <source>A start and an end, wired: add what comes between.</source>
   <translation>Un inicio y un final, conectados: añada lo que va en medio.</translation>
  </message>
  <message>
   <source>A table of inputs</source>
   <translation>Una tabla de entradas</translation>
  </message>
  <message>
   <source>A tool needs your approval</source>
   <translation>Una herramienta necesita su aprobación</translation>
  </message>
  <message>
   <source>A value as JSON text.</source>
   <translation>Un valor como texto JSON.</translation>
  </message>
  <message>
   <source>A value for one entry stands in its node and has no look or switch of its own: mute the control wire of that entry, or delete the value</source>
   <translation>El valor de un acceso está en su nodo y no tiene aspecto ni interruptor propios: silencie la conexión de control de ese acceso o borre el valor</translation>
  </message>
  <message>
   <source>A value for the code; more inputs become variables too.</source>
   <translation>Un valor para el código; las demás entradas también son variables.</translation>
  </message>
  <message>
   <source>A variable that is true or false.</source>
   <translation>Una variable que es verdadera o falsa.</translation>
  </message>
  <message>
   <source>A variable with a type: its value now, or the default where it has none of that type.</source>
   <translation>Una variable con tipo: su valor ahora, o el predeterminado si no tiene uno de ese tipo.</translation>
  </message>
  <message>
   <source>A whole number by chance between two bounds, both included; a new one each time it is read.</source>
   <translation>Un número entero al azar entre dos límites, ambos incluidos; uno nuevo cada vez que se lee.</translation>
  </message>
  <message>
   <source>A wire leads from inside {loop} back to {target}; the run may never end.</source>
   <translation>Una conexión vuelve de dentro de {loop} a {target}; puede que la ejecución no termine nunca.</translation>
  </message>
  <message>
   <source>A wire leads to “{missing}”, which is not in the flow.</source>
   <translation>Una conexión lleva a «{missing}», que no está en el flujo.</translation>
  </message>
  <message>
   <source>A wire needs an output and an input.</source>
   <translation>Una conexión necesita una salida y una entrada.</translation>
  </message>
  <message>
   <source>A wire that lacks an end is not shown.</source>
   <translation>No se muestra una conexión a la que le falta un extremo.</translation>
  </message>
  <message>
   <source>A wire uses the {side} “{pin}”, which {id} does not have.</source>
   <translation>Una conexión usa el pin «{pin}» ({side}), que {id} no tiene.</translation>
  </message>
  <message>
   <source>AND</source>
   <translation>Y</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Acerca de</translation>
  </message>
  <message>
   <source>About VisualFlow Studio</source>
   <translation>Acerca de VisualFlow Studio</translation>
  </message>
  <message>
   <source>Absolute</source>
   <translation>Valor absoluto</translation>
  </message>
  <message>
   <source>Accept or discard the text in “{windowTitle}” first</source>
   <translation>Acepte o descarte primero el texto de «{windowTitle}»</translation>
  </message>
  <message>
   <source>Action</source>
   <translation>Acción</translation>
  </message>
  <message>
   <source>Actions and their keys</source>
   <translation>Acciones y sus teclas</translation>
  </message>
  <message>
   <source>Actual size</source>
   <translation>Tamaño real</translation>
  </message>
  <message>
   <source>Actual size (Ctrl+0)</source>
   <translation>Tamaño real (Ctrl+0)</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Sumar</translation>
  </message>
  <message>
   <source>Add Message</source>
   <translation>Añadir mensaje</translation>
  </message>
  <message>
   <source>Add On Flow Start</source>
   <translation>Añadir «Al iniciar el flujo»</translation>
  </message>
  <message>
   <source>Add On Flow Start before it</source>
   <translation>Añadir antes «Al iniciar el flujo»</translation>
  </message>
  <message>
   <source>Add Schema Fields</source>
   <translation>Añadir campos al esquema</translation>
  </message>
  <message>
   <source>Add a knot</source>
   <translation>Añadir un punto</translation>
  </message>
  <message>
   <source>Add a tool by name</source>
   <translation>Añadir una herramienta por su nombre</translation>
  </message>
  <message>
   <source>Add an On Flow Start before it, or choose another entry.</source>
   <translation>Añada antes «Al iniciar el flujo», o elija otra entrada.</translation>
  </message>
  <message>
   <source>Add an On Flow Start.</source>
   <translation>Añada «Al iniciar el flujo».</translation>
  </message>
  <message>
   <source>Add branch</source>
   <translation>Añadir rama</translation>
  </message>
  <message>
   <source>Add case</source>
   <translation>Añadir caso</translation>
  </message>
  <message>
   <source>Add entry</source>
   <translation>Añadir entrada</translation>
  </message>
  <message>
   <source>Add frame</source>
   <translation>Añadir marco</translation>
  </message>
  <message>
   <source>Add input</source>
   <translation>Añadir entrada</translation>
  </message>
  <message>
   <source>Add knot</source>
   <translation>Añadir punto</translation>
  </message>
  <message>
   <source>Add node…</source>
   <translation>Añadir nodo…</translation>
  </message>
  <message>
   <source>Add note</source>
   <translation>Añadir nota</translation>
  </message>
  <message>
   <source>Add output</source>
   <translation>Añadir salida</translation>
  </message>
  <message>
   <source>Add pin</source>
   <translation>Añadir pin</translation>
  </message>
  <message>
   <source>Add property</source>
   <translation>Añadir propiedad</translation>
  </message>
  <message>
   <source>Add that pin, or remove the interface in the flow's properties.</source>
   <translation>Añada ese pin, o quite la interfaz en las propiedades del flujo.</translation>
  </message>
  <message>
   <source>Add the pin {pin_id} to {id}</source>
   <translation>Añadir el pin {pin_id} a {id}</translation>
  </message>
  <message>
   <source>Add to List</source>
   <translation>Añadir a la lista</translation>
  </message>
  <message>
   <source>Add to canvas</source>
   <translation>Añadir al lienzo</translation>
  </message>
  <message>
   <source>Add to favourites</source>
   <translation>Añadir a favoritos</translation>
  </message>
  <message>
   <source>Add wire</source>
   <translation>Añadir conexión</translation>
  </message>
  <message>
   <source>Add wire through {title}</source>
   <translation>Añadir conexión a través de {title}</translation>
  </message>
  <message>
   <source>Add {title}</source>
   <translation>Añadir {title}</translation>
  </message>
  <message>
   <source>Add “{name}”</source>
   <translation>Añadir «{name}»</translation>
  </message>
  <message>
   <source>Added after each pass; 1 if nothing is given.</source>
   <translation>Se suma tras cada vuelta; 1 si no se indica nada.</translation>
  </message>
  <message>
   <source>Added flow</source>
   <translation>Flujo añadido</translation>
  </message>
  <message>
   <source>Added node</source>
   <translation>Nodo añadido</translation>
  </message>
  <message>
   <source>Added wire</source>
   <translation>Conexión añadida</translation>
  </message>
  <message>
   <source>Address of a provider</source>
   <translation>Dirección de un proveedor</translation>
  </message>
  <message>
   <source>Adds a call that reads this web page</source>
   <translation>Añade una llamada que lee esta página web</translation>
  </message>
  <message>
   <source>Adds a message to the conversation that models see.</source>
   <translation>Añade un mensaje a la conversación que ven los modelos.</translation>
  </message>
  <message>
   <source>Adds labels to a note or archived span.</source>
   <translation>Añade etiquetas a una nota o a un tramo archivado.</translation>
  </message>
  <message>
   <source>Adds statements (subject, predicate, object) to the knowledge graph.</source>
   <translation>Añade afirmaciones (sujeto, predicado, objeto) al grafo de conocimiento.</translation>
  </message>
  <message>
   <source>Adds the nodes of “{snippet}”</source>
   <translation>Añade los nodos de «{snippet}»</translation>
  </message>
  <message>
   <source>Adds the text as a literal</source>
   <translation>Añade el texto como literal</translation>
  </message>
  <message>
   <source>Adds to the selection</source>
   <translation>Añade a la selección</translation>
  </message>
  <message>
   <source>Adds “{title}”</source>
   <translation>Añade «{title}»</translation>
  </message>
  <message>
   <source>Add…</source>
   <translation>Añadir…</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>After: {value}</source>
   <translation>Después: {value}</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agente</translation>
  </message>
  <message>
   <source>Agent Trace Report</source>
   <translation>Informe de traza del agente</translation>
  </message>
  <message>
   <source>Align bottom</source>
   <translation>Alinear abajo</translation>
  </message>
  <message>
   <source>Align centre</source>
   <translation>Alinear al centro</translation>
  </message>
  <message>
   <source>Align left</source>
   <translation>Alinear a la izquierda</translation>
  </message>
  <message>
   <source>Align middle</source>
   <translation>Alinear en medio</translation>
  </message>
  <message>
   <source>Align right</source>
   <translation>Alinear a la derecha</translation>
  </message>
  <message>
   <source>Align top</source>
   <translation>Alinear arriba</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>All keyboard shortcuts</source>
   <translation>Todos los atajos de teclado</translation>
  </message>
  <message>
   <source>All labels or any.</source>
   <translation>Todas las etiquetas o alguna.</translation>
  </message>
  <message>
   <source>All messages.</source>
   <translation>Todos los mensajes.</translation>
  </message>
  <message>
   <source>All nodes</source>
   <translation>Todos los nodos</translation>
  </message>
  <message>
   <source>All of it anew</source>
   <translation>Todo de nuevo</translation>
  </message>
  <message>
   <source>All of it as one text.</source>
   <translation>Todo como un texto.</translation>
  </message>
  <message>
   <source>All of it.</source>
   <translation>Toda entera.</translation>
  </message>
  <message>
   <source>All {limit} steps are taken.</source>
   <translation>Se han dado los {limit} pasos.</translation>
  </message>
  <message>
   <source>Allow predicates like ex:likes.</source>
   <translation>Permitir predicados como ex:likes.</translation>
  </message>
  <message>
   <source>Allowed models</source>
   <translation>Modelos permitidos</translation>
  </message>
  <message>
   <source>Also folders below it.</source>
   <translation>También las carpetas de dentro.</translation>
  </message>
  <message>
   <source>Also in the palette as: {names}.</source>
   <translation>También en la paleta como: {names}.</translation>
  </message>
  <message>
   <source>Also names that are only alike.</source>
   <translation>También nombres solo parecidos.</translation>
  </message>
  <message>
   <source>Also put it into the conversation.</source>
   <translation>Ponerla también en la conversación.</translation>
  </message>
  <message>
   <source>Alt while dragging a node</source>
   <translation>Alt al arrastrar un nodo</translation>
  </message>
  <message>
   <source>Alt with a click; Ctrl+Shift with drag</source>
   <translation>Alt con un clic; Ctrl+Mayús al arrastrar</translation>
  </message>
  <message>
   <source>Alt+Shift+Arrows</source>
   <translation>Alt+Mayús+flechas</translation>
  </message>
  <message>
   <source>Always empty; kept for the wires of older flows.</source>
   <translation>Siempre vacío; se conserva para las conexiones de flujos antiguos.</translation>
  </message>
  <message>
   <source>Amber</source>
   <translation>Ámbar</translation>
  </message>
  <message>
   <source>An interval such as 15s, 5m or 1h, a time, or five cron fields.</source>
   <translation>Un intervalo como 15s, 5m o 1h, una hora, o cinco campos cron.</translation>
  </message>
  <message>
   <source>An object schema; its properties, required names and $defs are added.</source>
   <translation>Un esquema de objeto; se añaden sus properties, nombres required y $defs.</translation>
  </message>
  <message>
   <source>An object with one property for each of its pins.</source>
   <translation>Un objeto con una propiedad por cada uno de sus pines.</translation>
  </message>
  <message>
   <source>Animate changes</source>
   <translation>Animar los cambios</translation>
  </message>
  <message>
   <source>Another conversation to go along.</source>
   <translation>Otra conversación que va también.</translation>
  </message>
  <message>
   <source>Another pin has this name.</source>
   <translation>Otro pin tiene este nombre.</translation>
  </message>
  <message>
   <source>Another server</source>
   <translation>Otro servidor</translation>
  </message>
  <message>
   <source>Another session to tell.</source>
   <translation>Otra sesión a la que avisar.</translation>
  </message>
  <message>
   <source>Answer User</source>
   <translation>Responder al usuario</translation>
  </message>
  <message>
   <source>Answer later</source>
   <translation>Responder más tarde</translation>
  </message>
  <message>
   <source>Answer now (F8)</source>
   <translation>Responder ahora (F8)</translation>
  </message>
  <message>
   <source>Answer the run…</source>
   <translation>Responder a la ejecución…</translation>
  </message>
  <message>
   <source>Answers to choose from.</source>
   <translation>Respuestas para elegir.</translation>
  </message>
  <message>
   <source>Answer…</source>
   <translation>Responder…</translation>
  </message>
  <message>
   <source>Any word of a row: node, what it did, status, details</source>
   <translation>Cualquier palabra de una fila: nodo, lo que hizo, estado, detalles</translation>
  </message>
  <message>
   <source>Anything</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>En cualquier lugar</translation>
  </message>
  <message>
   <source>Appends to a variable that is a list.</source>
   <translation>Añade al final de una variable que es una lista.</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>Aplicado</translation>
  </message>
  <message>
   <source>Approve</source>
   <translation>Aprobar</translation>
  </message>
  <message>
   <source>Approve {name}</source>
   <translation>Aprobar {name}</translation>
  </message>
  <message>
   <source>Approved</source>
   <translation>Aprobada</translation>
  </message>
  <message>
   <source>Archives older messages of the conversation and puts a summary in their place.</source>
   <translation>Archiva mensajes antiguos de la conversación y pone un resumen en su lugar.</translation>
  </message>
  <message>
   <source>Arguments are an object {…}.</source>
   <translation>Los argumentos son un objeto {…}.</translation>
  </message>
  <message>
   <source>Arguments of {name}</source>
   <translation>Argumentos de {name}</translation>
  </message>
  <message>
   <source>Arrange</source>
   <translation>Organizar</translation>
  </message>
  <message>
   <source>Arranging…</source>
   <translation>Organizando…</translation>
  </message>
  <message>
   <source>Array</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Array Append</source>
   <translation>Añadir a lista</translation>
  </message>
  <message>
   <source>Array Concat</source>
   <translation>Concatenar listas</translation>
  </message>
  <message>
   <source>Array Dedup</source>
   <translation>Lista sin repetidos</translation>
  </message>
  <message>
   <source>Array Length</source>
   <translation>Longitud de lista</translation>
  </message>
  <message>
   <source>Arrows</source>
   <translation>Flechas</translation>
  </message>
  <message>
   <source>Artifact</source>
   <translation>Artefacto</translation>
  </message>
  <message>
   <source>Artifact, file</source>
   <translation>Artefacto, archivo</translation>
  </message>
  <message>
   <source>Artifacts</source>
   <translation>Artefactos</translation>
  </message>
  <message>
   <source>As after record {number} of “{node}”</source>
   <translation>Como tras el registro {number} de «{node}»</translation>
  </message>
  <message>
   <source>As it ended</source>
   <translation>Como terminó</translation>
  </message>
  <message>
   <source>As it is</source>
   <translation>Como está ahora</translation>
  </message>
  <message>
   <source>Ask User</source>
   <translation>Preguntar al usuario</translation>
  </message>
  <message>
   <source>Ask and answer</source>
   <translation>Preguntar y responder</translation>
  </message>
  <message>
   <source>Ask for every tool that is not known to be harmless</source>
   <translation>Preguntar por cada herramienta que no se sepa inofensiva</translation>
  </message>
  <message>
   <source>Ask in other words, or choose another model in Preferences</source>
   <translation>pregunte con otras palabras o elija otro modelo en Preferencias</translation>
  </message>
  <message>
   <source>Ask only for tools that write, run commands or send</source>
   <translation>Preguntar solo por herramientas que escriben, ejecutan comandos o envían</translation>
  </message>
  <message>
   <source>Ask the assistant…</source>
   <translation>Preguntar al asistente…</translation>
  </message>
  <message>
   <source>Ask the server</source>
   <translation>Preguntar al servidor</translation>
  </message>
  <message>
   <source>Asked after: {value}</source>
   <translation>Pedido después: {value}</translation>
  </message>
  <message>
   <source>Asked before: {value}</source>
   <translation>Pedido antes: {value}</translation>
  </message>
  <message>
   <source>Asking again…</source>
   <translation>Preguntando de nuevo…</translation>
  </message>
  <message>
   <source>Asking…</source>
   <translation>Preguntando…</translation>
  </message>
  <message>
   <source>Asks a model once. With a schema the answer is an object.</source>
   <translation>Pregunta una vez a un modelo. Con un esquema, la respuesta es un objeto.</translation>
  </message>
  <message>
   <source>Asks the host to load, unload or list models in memory.</source>
   <translation>Pide al anfitrión cargar, descargar o listar modelos en memoria.</translation>
  </message>
  <message>
   <source>Asks the person a question and waits for the answer, for days if need be.</source>
   <translation>Hace una pregunta a la persona y espera la respuesta, días si hace falta.</translation>
  </message>
  <message>
   <source>Asks you a question and answers with what you said.</source>
   <translation>Le hace una pregunta y responde con lo que usted dijo.</translation>
  </message>
  <message>
   <source>Asks your permission before a tool writes a file.</source>
   <translation>Pide su permiso antes de que una herramienta escriba un archivo.</translation>
  </message>
  <message>
   <source>Assertion</source>
   <translation>Afirmación</translation>
  </message>
  <message>
   <source>Assertions</source>
   <translation>Afirmaciones</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Asistente</translation>
  </message>
  <message>
   <source>Assistant: {label}</source>
   <translation>Asistente: {label}</translation>
  </message>
  <message>
   <source>At a limit</source>
   <translation>Al llegar a un límite</translation>
  </message>
  <message>
   <source>At least one flow must be startable.</source>
   <translation>Al menos un flujo debe poder iniciarse.</translation>
  </message>
  <message>
   <source>At most so many lines.</source>
   <translation>Como máximo tantas líneas.</translation>
  </message>
  <message>
   <source>At most so many, 1 to 5000; empty: 500.</source>
   <translation>Como máximo tantos, de 1 a 5000; vacío: 500.</translation>
  </message>
  <message>
   <source>At most so many.</source>
   <translation>Como máximo tantos.</translation>
  </message>
  <message>
   <source>At most so many; empty: 10.</source>
   <translation>Como máximo tantos; vacío: 10.</translation>
  </message>
  <message>
   <source>At most so many; empty: 100.</source>
   <translation>Como máximo tantos; vacío: 100.</translation>
  </message>
  <message>
   <source>Attributes for all of them.</source>
   <translation>Atributos para todas.</translation>
  </message>
  <message>
   <source>Authors.</source>
   <translation>Autores.</translation>
  </message>
  <message>
   <source>Autosave interval</source>
   <translation>Intervalo de autoguardado</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to live</source>
   <translation>Volver al presente</translation>
  </message>
  <message>
   <source>Backspace</source>
   <translation>Retroceso</translation>
  </message>
  <message>
   <source>Bare reference {"$artifact": id}.</source>
   <translation>Referencia simple {"$artifact": id}.</translation>
  </message>
  <message>
   <source>Beats a minute.</source>
   <translation>Pulsos por minuto.</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Before: {value}</source>
   <translation>Antes: {value}</translation>
  </message>
  <message>
   <source>Begin one, or choose a file.</source>
   <translation>Empiece uno o elija un archivo.</translation>
  </message>
  <message>
   <source>Begin the flow at {id}</source>
   <translation>Empezar el flujo en {id}</translation>
  </message>
  <message>
   <source>Begins a run with a message from another agent.</source>
   <translation>Inicia una ejecución con un mensaje de otro agente.</translation>
  </message>
  <message>
   <source>Begins a run with what a person wrote.</source>
   <translation>Inicia una ejecución con lo que escribió una persona.</translation>
  </message>
  <message>
   <source>Begins the lines that are replaced next time.</source>
   <translation>Empieza las líneas que se reemplazan la próxima vez.</translation>
  </message>
  <message>
   <source>Best first.</source>
   <translation>Los mejores primero.</translation>
  </message>
  <message>
   <source>Blue</source>
   <translation>Azul</translation>
  </message>
  <message>
   <source>Blueprint: right button pans, wheel zooms</source>
   <translation>Blueprint: el botón derecho desplaza, la rueda amplía</translation>
  </message>
  <message>
   <source>Body of the function.</source>
   <translation>Cuerpo de la función.</translation>
  </message>
  <message>
   <source>Bookmark {number} is not set; Ctrl+{number} sets it</source>
   <translation>El marcador {number} no está puesto; Ctrl+{number} lo pone</translation>
  </message>
  <message>
   <source>Bookmark {number} set; {number} comes back here</source>
   <translation>Marcador {number} puesto; {number} vuelve aquí</translation>
  </message>
  <message>
   <source>Bool Variable</source>
   <translation>Variable booleana</translation>
  </message>
  <message>
   <source>Boolean</source>
   <translation>Booleano</translation>
  </message>
  <message>
   <source>Branch</source>
   <translation>Rama</translation>
  </message>
  <message>
   <source>Branches</source>
   <translation>Ramas</translation>
  </message>
  <message>
   <source>Branches of Parallel at once</source>
   <translation>Ramas de Parallel a la vez</translation>
  </message>
  <message>
   <source>Branches that share no node, read nothing of one another and do not end the run begin together, each with the state there was; others follow one another.</source>
   <translation>Las ramas que no comparten nodos, no leen nada unas de otras y no terminan la ejecución empiezan juntas, cada una con el estado que había; las demás van una tras otra.</translation>
  </message>
  <message>
   <source>Break Object</source>
   <translation>Descomponer objeto</translation>
  </message>
  <message>
   <source>Break on error</source>
   <translation>Detenerse en errores</translation>
  </message>
  <message>
   <source>Breakpoint before “{title}”</source>
   <translation>Punto de interrupción antes de «{title}»</translation>
  </message>
  <message>
   <source>Breakpoint with condition…</source>
   <translation>Punto de interrupción con condición…</translation>
  </message>
  <message>
   <source>Bring back</source>
   <translation>Recuperar</translation>
  </message>
  <message>
   <source>Bring its entries up to date</source>
   <translation>Actualizar sus accesos</translation>
  </message>
  <message>
   <source>Bring its pins up to date</source>
   <translation>Actualizar sus pines</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Examinar…</translation>
  </message>
  <message>
   <source>Budget</source>
   <translation>Presupuesto</translation>
  </message>
  <message>
   <source>Budget of a run</source>
   <translation>Presupuesto de una ejecución</translation>
  </message>
  <message>
   <source>Budget of the run of “{name}”</source>
   <translation>Presupuesto de la ejecución de «{name}»</translation>
  </message>
  <message>
   <source>Budget: {words}</source>
   <translation>Presupuesto: {words}</translation>
  </message>
  <message>
   <source>Budget…</source>
   <translation>Presupuesto…</translation>
  </message>
  <message>
   <source>Build JSON</source>
   <translation>Construir JSON</translation>
  </message>
  <message>
   <source>Builder</source>
   <translation>Constructor</translation>
  </message>
  <message>
   <source>Bundle</source>
   <translation>Paquete</translation>
  </message>
  <message>
   <source>Bytes written.</source>
   <translation>Bytes escritos.</translation>
  </message>
  <message>
   <source>Call Tool</source>
   <translation>Llamar a herramienta</translation>
  </message>
  <message>
   <source>Call models whose price is not known, too</source>
   <translation>Llamar también a modelos de precio desconocido</translation>
  </message>
  <message>
   <source>Call “{name}”</source>
   <translation>Llamar a «{name}»</translation>
  </message>
  <message>
   <source>Calls that change: {count}, in flows: {count2}</source>
   <translation>Llamadas que cambian: {count}, en flujos: {count2}</translation>
  </message>
  <message>
   <source>Can be &amp;started</source>
   <translation>Puede iniciar&amp;se</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Cancel run</source>
   <translation>Cancelar ejecución</translation>
  </message>
  <message>
   <source>Cancel, select nothing</source>
   <translation>Cancelar, no seleccionar nada</translation>
  </message>
  <message>
   <source>Cannot be loaded</source>
   <translation>No se puede cargar</translation>
  </message>
  <message>
   <source>Canvas</source>
   <translation>Lienzo</translation>
  </message>
  <message>
   <source>Capability</source>
   <translation>Capacidad</translation>
  </message>
  <message>
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Casos</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambio</translation>
  </message>
  <message>
   <source>Change the inputs and press Try it.</source>
   <translation>Cambie las entradas y pulse «Probar».</translation>
  </message>
  <message>
   <source>Change the interface of “{name}”</source>
   <translation>Cambiar la interfaz de «{name}»</translation>
  </message>
  <message>
   <source>Changed flow</source>
   <translation>Flujo cambiado</translation>
  </message>
  <message>
   <source>Changed node</source>
   <translation>Nodo cambiado</translation>
  </message>
  <message>
   <source>Changed since the last look: {value}</source>
   <translation>Ha cambiado desde la última vez: {value}</translation>
  </message>
  <message>
   <source>Changed wire</source>
   <translation>Conexión cambiada</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Changes an image as described, inside a mask if there is one.</source>
   <translation>Cambia una imagen según se describe, dentro de una máscara si la hay.</translation>
  </message>
  <message>
   <source>Changes: {count}, in flows: {count2}; one undo step in each that is open.</source>
   <translation>Cambios: {count}, en flujos: {count2}; un paso de deshacer en cada uno abierto.</translation>
  </message>
  <message>
   <source>Changing…</source>
   <translation>Cambiando…</translation>
  </message>
  <message>
   <source>Channel</source>
   <translation>Canal</translation>
  </message>
  <message>
   <source>Chat</source>
   <translation>Chat</translation>
  </message>
  <message>
   <source>Check what a run starts with</source>
   <translation>Comprobar con qué empieza una ejecución</translation>
  </message>
  <message>
   <source>Choices</source>
   <translation>Opciones</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <source>Choose a flow.</source>
   <translation>Elija un flujo.</translation>
  </message>
  <message>
   <source>Choose a folder</source>
   <translation>Elegir una carpeta</translation>
  </message>
  <message>
   <source>Choose a run in Runs, then “Compare with…”.</source>
   <translation>Elija una ejecución en Ejecuciones y luego «Comparar con…».</translation>
  </message>
  <message>
   <source>Choose or type</source>
   <translation>Elija o escriba</translation>
  </message>
  <message>
   <source>Choose the flow again to refresh the pins, or remove the wire.</source>
   <translation>Elija el flujo otra vez para actualizar los pines, o quite la conexión.</translation>
  </message>
  <message>
   <source>Chosen parts of an object, each on a pin of its own; JSON text is read first.</source>
   <translation>Partes elegidas de un objeto, cada una en su propio pin; el texto JSON se lee primero.</translation>
  </message>
  <message>
   <source>Clear expression of {name}</source>
   <translation>Vaciar la expresión de {name}</translation>
  </message>
  <message>
   <source>Clear run from canvas</source>
   <translation>Quitar la ejecución del lienzo</translation>
  </message>
  <message>
   <source>Clear the list; the file keeps everything</source>
   <translation>Vaciar la lista; el archivo lo conserva todo</translation>
  </message>
  <message>
   <source>Clear {name}</source>
   <translation>Vaciar {name}</translation>
  </message>
  <message>
   <source>Clear {name} of {count} nodes</source>
   <translation>Vaciar {name} de {count} nodos</translation>
  </message>
  <message>
   <source>Click to collapse the frame</source>
   <translation>Clic para contraer el marco</translation>
  </message>
  <message>
   <source>Click to edit the comment</source>
   <translation>Clic para editar el comentario</translation>
  </message>
  <message>
   <source>Click to go to the other end, right-click for the menu</source>
   <translation>Clic para ir al otro extremo, clic derecho para el menú</translation>
  </message>
  <message>
   <source>Click to go to “{title}”</source>
   <translation>Clic para ir a «{title}»</translation>
  </message>
  <message>
   <source>Click to open the frame</source>
   <translation>Clic para abrir el marco</translation>
  </message>
  <message>
   <source>Click to open {address}</source>
   <translation>Clic para abrir {address}</translation>
  </message>
  <message>
   <source>Click to select, double-click for a knot, Alt-click to cut</source>
   <translation>Clic para seleccionar, doble clic para un punto, Alt+clic para cortar</translation>
  </message>
  <message>
   <source>Click to show all pins of the node; P hides them again</source>
   <translation>Clic para mostrar todos los pines del nodo; P los oculta de nuevo</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <source>Close flow</source>
   <translation>Cerrar flujo</translation>
  </message>
  <message>
   <source>Close it there first, or save under another name.</source>
   <translation>Ciérrelo allí primero o guarde con otro nombre.</translation>
  </message>
  <message>
   <source>Close message</source>
   <translation>Cerrar mensaje</translation>
  </message>
  <message>
   <source>Close room</source>
   <translation>Cerrar espacio</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>Cerrar los detalles</translation>
  </message>
  <message>
   <source>Closes room: moves everything below the line by {px:.0f} px</source>
   <translation>Cierra espacio: mueve {px:.0f} px todo lo que está debajo de la línea</translation>
  </message>
  <message>
   <source>Closes room: moves everything right of the line by {px:.0f} px</source>
   <translation>Cierra espacio: mueve {px:.0f} px todo lo que está a la derecha de la línea</translation>
  </message>
  <message>
   <source>Coalesce</source>
   <translation>Primer valor</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Collapse frame</source>
   <translation>Contraer marco</translation>
  </message>
  <message>
   <source>Collapse or expand</source>
   <translation>Contraer o expandir</translation>
  </message>
  <message>
   <source>Collapse or open frame</source>
   <translation>Contraer o abrir marco</translation>
  </message>
  <message>
   <source>Collapse {things}</source>
   <translation>Contraer {things}</translation>
  </message>
  <message>
   <source>Colour frame</source>
   <translation>Colorear marco</translation>
  </message>
  <message>
   <source>Command palette…</source>
   <translation>Paleta de comandos…</translation>
  </message>
  <message>
   <source>Comment on node</source>
   <translation>Comentar nodo</translation>
  </message>
  <message>
   <source>Comment on node…</source>
   <translation>Comentar nodo…</translation>
  </message>
  <message>
   <source>Compact memory</source>
   <translation>Compactar memoria</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Comparar</translation>
  </message>
  <message>
   <source>Compare runs</source>
   <translation>Comparar ejecuciones</translation>
  </message>
  <message>
   <source>Compare side by side</source>
   <translation>Comparar lado a lado</translation>
  </message>
  <message>
   <source>Compare side by side with</source>
   <translation>Comparar lado a lado con</translation>
  </message>
  <message>
   <source>Compare step by step</source>
   <translation>Comparar paso a paso</translation>
  </message>
  <message>
   <source>Compare the run with…</source>
   <translation>Comparar la ejecución con…</translation>
  </message>
  <message>
   <source>Compare with</source>
   <translation>Comparar con</translation>
  </message>
  <message>
   <source>Compare with file…</source>
   <translation>Comparar con archivo…</translation>
  </message>
  <message>
   <source>Compare with saved version</source>
   <translation>Comparar con la versión guardada</translation>
  </message>
  <message>
   <source>Compare with…</source>
   <translation>Comparar con…</translation>
  </message>
  <message>
   <source>Compared with {other}: {parts}</source>
   <translation>Comparado con {other}: {parts}</translation>
  </message>
  <message>
   <source>Compared, as text, with each case.</source>
   <translation>Se compara, como texto, con cada caso.</translation>
  </message>
  <message>
   <source>Comparing the runs…</source>
   <translation>Comparando las ejecuciones…</translation>
  </message>
  <message>
   <source>Comparison</source>
   <translation>Comparación</translation>
  </message>
  <message>
   <source>Comparison of runs</source>
   <translation>Comparación de ejecuciones</translation>
  </message>
  <message>
   <source>Complete a variable</source>
   <translation>Completar una variable</translation>
  </message>
  <message>
   <source>Completed</source>
   <translation>Completado</translation>
  </message>
  <message>
   <source>Completed without success</source>
   <translation>Completada sin éxito</translation>
  </message>
  <message>
   <source>Concat</source>
   <translation>Concatenar</translation>
  </message>
  <message>
   <source>Configure…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <source>Connect</source>
   <translation>Conectar</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Conectar…</translation>
  </message>
  <message>
   <source>Contains</source>
   <translation>Contiene</translation>
  </message>
  <message>
   <source>Continue interrupted runs</source>
   <translation>Continuar ejecuciones interrumpidas</translation>
  </message>
  <message>
   <source>Continue runs that a crash interrupted</source>
   <translation>Continuar las ejecuciones que un fallo interrumpió</translation>
  </message>
  <message>
   <source>Control</source>
   <translation>Control</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Convert the value between them; as it is, runs pass it on unchanged.</source>
   <translation>Convierta el valor en medio; tal como está, las ejecuciones lo pasan sin cambios.</translation>
  </message>
  <message>
   <source>Copied into the workspace: {names}</source>
   <translation>Copiado a la carpeta de trabajo: {names}</translation>
  </message>
  <message>
   <source>Copied {things}</source>
   <translation>Copiado: {things}</translation>
  </message>
  <message>
   <source>Copies a workspace file into the artifact store.</source>
   <translation>Copia un archivo de la carpeta de trabajo al almacén de artefactos.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy all</source>
   <translation>Copiar todo</translation>
  </message>
  <message>
   <source>Copy the selected messages, or all that are shown</source>
   <translation>Copiar los mensajes elegidos, o todos los que se muestran</translation>
  </message>
  <message>
   <source>Copying…</source>
   <translation>Copiando…</translation>
  </message>
  <message>
   <source>Core</source>
   <translation>Núcleo</translation>
  </message>
  <message>
   <source>Correct it, or remove it.</source>
   <translation>Corríjalo o quítelo.</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>Create it</source>
   <translation>Crearlo</translation>
  </message>
  <message>
   <source>Ctrl+1 … 9</source>
   <translation>Ctrl+1 … 9</translation>
  </message>
  <message>
   <source>Ctrl+Arrows</source>
   <translation>Ctrl+Flechas</translation>
  </message>
  <message>
   <source>Ctrl+Enter accepts · Escape, then Tab leaves the text</source>
   <translation>Ctrl+Intro acepta · Esc y luego Tab sale del texto</translation>
  </message>
  <message>
   <source>Ctrl+Z, Ctrl+Shift+Z</source>
   <translation>Ctrl+Z, Ctrl+Mayús+Z</translation>
  </message>
  <message>
   <source>Ctrl: reads “{variable}”, Shift: writes it; else asks which</source>
   <translation>Ctrl: lee «{variable}», Mayús: la escribe; si no, pregunta</translation>
  </message>
  <message>
   <source>Curve wire</source>
   <translation>Conexión curva</translation>
  </message>
  <message>
   <source>Curve {things}</source>
   <translation>Curvar {things}</translation>
  </message>
  <message>
   <source>Curved</source>
   <translation>Curvo</translation>
  </message>
  <message>
   <source>Curved wires</source>
   <translation>Conexiones curvas</translation>
  </message>
  <message>
   <source>Cut</source>
   <translation>Cortar</translation>
  </message>
  <message>
   <source>Cut wire</source>
   <translation>Cortar conexión</translation>
  </message>
  <message>
   <source>Cut wires</source>
   <translation>Cortar conexiones</translation>
  </message>
  <message>
   <source>Cut {count} wires</source>
   <translation>Cortar {count} conexiones</translation>
  </message>
  <message>
   <source>Cut {things}</source>
   <translation>Cortar {things}</translation>
  </message>
  <message>
   <source>Cuts 1 wire</source>
   <translation>Corta 1 conexión</translation>
  </message>
  <message>
   <source>Cuts {count} wires</source>
   <translation>Corta {count} conexiones</translation>
  </message>
  <message>
   <source>Cutting…</source>
   <translation>Cortando…</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Data only: {count} that compute or read values; Esc shows all</source>
   <translation>Solo datos: {count} que calculan o leen valores; Esc muestra todo</translation>
  </message>
  <message>
   <source>Date and time with the offset.</source>
   <translation>Fecha y hora con el desfase.</translation>
  </message>
  <message>
   <source>Debug</source>
   <translation>Depurar</translation>
  </message>
  <message>
   <source>Debug: each node of each run, too</source>
   <translation>Depuración: también cada nodo de cada ejecución</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>Decidir más tarde</translation>
  </message>
  <message>
   <source>Decides the way.</source>
   <translation>Decide el camino.</translation>
  </message>
  <message>
   <source>Declare {name}</source>
   <translation>Declarar {name}</translation>
  </message>
  <message>
   <source>Default</source>
   <translation>Predeterminado</translation>
  </message>
  <message>
   <source>Default model</source>
   <translation>Modelo predeterminado</translation>
  </message>
  <message>
   <source>Default provider</source>
   <translation>Proveedor predeterminado</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Supr</translation>
  </message>
  <message>
   <source>Delay</source>
   <translation>Retraso</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete and heal {things}</source>
   <translation>Eliminar {things} y cerrar el hueco</translation>
  </message>
  <message>
   <source>Delete and reconnect</source>
   <translation>Eliminar y reconectar</translation>
  </message>
  <message>
   <source>Delete profile</source>
   <translation>Eliminar perfil</translation>
  </message>
  <message>
   <source>Delete run</source>
   <translation>Eliminar ejecución</translation>
  </message>
  <message>
   <source>Delete the stored key</source>
   <translation>Eliminar la clave guardada</translation>
  </message>
  <message>
   <source>Delete this run?</source>
   <translation>¿Eliminar esta ejecución?</translation>
  </message>
  <message>
   <source>Delete {things}</source>
   <translation>Eliminar {things}</translation>
  </message>
  <message>
   <source>Delete {title}</source>
   <translation>Eliminar {title}</translation>
  </message>
  <message>
   <source>Deleting…</source>
   <translation>Eliminando…</translation>
  </message>
  <message>
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <source>Deutsch</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Differs in</source>
   <translation>Difiere en</translation>
  </message>
  <message>
   <source>Digits after the point; missing: 0.</source>
   <translation>Cifras tras el punto; si falta: 0.</translation>
  </message>
  <message>
   <source>Dim what is not connected</source>
   <translation>Atenuar lo que no está conectado</translation>
  </message>
  <message>
   <source>Dim what is not connected to what the pointer rests on</source>
   <translation>Atenuar lo que no está conectado con lo que hay bajo el puntero</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Discard what you typed?</source>
   <translation>¿Descartar lo que ha escrito?</translation>
  </message>
  <message>
   <source>Discarded</source>
   <translation>Descartado</translation>
  </message>
  <message>
   <source>Disconnect</source>
   <translation>Desconectar</translation>
  </message>
  <message>
   <source>Disconnect {things}</source>
   <translation>Desconectar {things}</translation>
  </message>
  <message>
   <source>Distribute across</source>
   <translation>Distribuir a lo ancho</translation>
  </message>
  <message>
   <source>Distribute down</source>
   <translation>Distribuir a lo alto</translation>
  </message>
  <message>
   <source>Distribute horizontally</source>
   <translation>Distribuir horizontalmente</translation>
  </message>
  <message>
   <source>Distribute vertically</source>
   <translation>Distribuir verticalmente</translation>
  </message>
  <message>
   <source>Divide</source>
   <translation>Dividir (números)</translation>
  </message>
  <message>
   <source>Does the same for each entry of a list.</source>
   <translation>Hace lo mismo con cada entrada de una lista.</translation>
  </message>
  <message>
   <source>Done in {took}.</source>
   <translation>Hecho en {took}.</translation>
  </message>
  <message>
   <source>Dotted paths; one output each.</source>
   <translation>Rutas con puntos; una salida cada una.</translation>
  </message>
  <message>
   <source>Down, Up</source>
   <translation>Abajo, Arriba</translation>
  </message>
  <message>
   <source>Drag a node onto the canvas, or press Enter.</source>
   <translation>Arrastre un nodo al lienzo, o pulse Intro.</translation>
  </message>
  <message>
   <source>Drag from a pin; drop on empty canvas to add a node</source>
   <translation>Arrastrar desde un pin; soltar en el lienzo vacío añade un nodo</translation>
  </message>
  <message>
   <source>Drag from pin to pin: white arrows say what runs next, coloured pins carry values. Drop a wire on nothing to see only the nodes that fit. Everything can be undone.</source>
   <translation>Arrastre de pin a pin: las flechas blancas dicen qué se ejecuta después, los pines de color llevan valores. Suelte una conexión en el vacío para ver solo los nodos que encajan. Todo se puede deshacer.</translation>
  </message>
  <message>
   <source>Drag on empty canvas; Shift adds, Ctrl toggles</source>
   <translation>Arrastrar en el lienzo vacío; Mayús añade, Ctrl alterna</translation>
  </message>
  <message>
   <source>Drag the knot, Alt-click to remove it</source>
   <translation>Arrastre el punto, Alt+clic para quitarlo</translation>
  </message>
  <message>
   <source>Drag to make the frame larger or smaller</source>
   <translation>Arrastre para agrandar o reducir el marco</translation>
  </message>
  <message>
   <source>Drag to make the node higher</source>
   <translation>Arrastre para hacer el nodo más alto</translation>
  </message>
  <message>
   <source>Drag to make the node larger</source>
   <translation>Arrastre para agrandar el nodo</translation>
  </message>
  <message>
   <source>Drag to make the node wider</source>
   <translation>Arrastre para hacer el nodo más ancho</translation>
  </message>
  <message>
   <source>Drag to move around</source>
   <translation>Arrastre para moverse</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to open it</source>
   <translation>Arrastre para mover el marco, doble clic para abrirlo</translation>
  </message>
  <message>
   <source>Drag to move the frame, double-click to rename it</source>
   <translation>Arrastre para mover el marco, doble clic para renombrarlo</translation>
  </message>
  <message>
   <source>Drag to move the note, double-click to edit it</source>
   <translation>Arrastre para mover la nota, doble clic para editarla</translation>
  </message>
  <message>
   <source>Drag to move, double-click the title to rename; Ctrl-drag: a copy</source>
   <translation>Arrastre para mover, doble clic en el título para renombrar; Ctrl+arrastrar: una copia</translation>
  </message>
  <message>
   <source>Drag to select, {words}, Tab to add a node</source>
   <translation>Arrastre para seleccionar, {words}, Tab para añadir un nodo</translation>
  </message>
  <message>
   <source>Draw an AI workflow, run it, watch it think, answer it, rewind it, ship it.

Qt {qt_version} under the LGPL 3. Icons by Lucide (ISC). Fonts Inter and JetBrains Mono (SIL OFL 1.1).</source>
   <translation>Dibuje un flujo de IA, ejecútelo, véalo pensar, respóndale, rebobínelo, publíquelo.

Qt {qt_version} con la LGPL 3. Iconos de Lucide (ISC). Fuentes Inter y JetBrains Mono (SIL OFL 1.1).</translation>
  </message>
  <message>
   <source>Drawing “{title}”…</source>
   <translation>Dibujando «{title}»…</translation>
  </message>
  <message>
   <source>Drop text</source>
   <translation>Soltar texto</translation>
  </message>
  <message>
   <source>Drop web address</source>
   <translation>Soltar dirección web</translation>
  </message>
  <message>
   <source>Drop {things}</source>
   <translation>Soltar {things}</translation>
  </message>
  <message>
   <source>Drops a copy</source>
   <translation>Suelta una copia</translation>
  </message>
  <message>
   <source>Drops a copy of {what}</source>
   <translation>Suelta una copia: {what}</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Duplicate {things}</source>
   <translation>Duplicar {things}</translation>
  </message>
  <message>
   <source>Duplicating…</source>
   <translation>Duplicando…</translation>
  </message>
  <message>
   <source>Each property needs a name of its own.</source>
   <translation>Cada propiedad necesita su propio nombre.</translation>
  </message>
  <message>
   <source>Each row gives {names}</source>
   <translation>Cada fila da {names}</translation>
  </message>
  <message>
   <source>Earlier messages ({hidden})</source>
   <translation>Mensajes anteriores ({hidden})</translation>
  </message>
  <message>
   <source>Edit</source>
   <translation>Editar</translation>
  </message>
  <message>
   <source>Edit Image</source>
   <translation>Editar imagen</translation>
  </message>
  <message>
   <source>Edit arguments</source>
   <translation>Editar argumentos</translation>
  </message>
  <message>
   <source>Edit as JSON</source>
   <translation>Editar como JSON</translation>
  </message>
  <message>
   <source>Edit as rows</source>
   <translation>Editar en filas</translation>
  </message>
  <message>
   <source>Edit note</source>
   <translation>Editar nota</translation>
  </message>
  <message>
   <source>Edit value</source>
   <translation>Editar el valor</translation>
  </message>
  <message>
   <source>Edit values</source>
   <translation>Editar valores</translation>
  </message>
  <message>
   <source>Edit what the flow takes and gives, and update all its callers (Ctrl+I)</source>
   <translation>Edite lo que el flujo toma y da, y actualice a todos sus llamadores (Ctrl+I)</translation>
  </message>
  <message>
   <source>Embedding model</source>
   <translation>Modelo de incrustación</translation>
  </message>
  <message>
   <source>Emit Event</source>
   <translation>Emitir evento</translation>
  </message>
  <message>
   <source>Empty flow</source>
   <translation>Flujo vacío</translation>
  </message>
  <message>
   <source>Empty the search, then close</source>
   <translation>Vaciar la búsqueda, luego cerrar</translation>
  </message>
  <message>
   <source>Empty: all.</source>
   <translation>Vacío: todos.</translation>
  </message>
  <message>
   <source>Empty: every event.</source>
   <translation>Vacío: cualquier evento.</translation>
  </message>
  <message>
   <source>Empty: the run's own.</source>
   <translation>Vacío: la de la ejecución.</translation>
  </message>
  <message>
   <source>Ends the run at once. Each input is a value of the run's result.</source>
   <translation>Termina la ejecución enseguida. Cada entrada es un valor del resultado.</translation>
  </message>
  <message>
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <source>Enlarges pictures</source>
   <translation>Amplía imágenes</translation>
  </message>
  <message>
   <source>Enter sends, Shift+Enter begins a new line</source>
   <translation>Intro envía, Mayús+Intro empieza una línea nueva</translation>
  </message>
  <message>
   <source>Entry</source>
   <translation>Acceso</translation>
  </message>
  <message>
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <source>Error: what went wrong</source>
   <translation>Error: lo que salió mal</translation>
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
   <translation>Evento</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Eventos</translation>
  </message>
  <message>
   <source>Every caller was up to date</source>
   <translation>Todos los llamadores estaban al día</translation>
  </message>
  <message>
   <source>Every kind of step is here. Drag one onto the canvas, or press Tab on the canvas and type its name.</source>
   <translation>Aquí está cada tipo de paso. Arrastre uno al lienzo, o pulse Tab en el lienzo y escriba su nombre.</translation>
  </message>
  <message>
   <source>Every record</source>
   <translation>Todos los registros</translation>
  </message>
  <message>
   <source>Everything</source>
   <translation>Todo</translation>
  </message>
  <message>
   <source>Everything is done again</source>
   <translation>Todo se hace de nuevo</translation>
  </message>
  <message>
   <source>Example</source>
   <translation>Ejemplo</translation>
  </message>
  <message>
   <source>Execution: what comes next</source>
   <translation>Ejecución: qué viene después</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export Artifact</source>
   <translation>Exportar artefacto</translation>
  </message>
  <message>
   <source>Export as CSV…</source>
   <translation>Exportar como CSV…</translation>
  </message>
  <message>
   <source>Export bundle</source>
   <translation>Exportar paquete</translation>
  </message>
  <message>
   <source>Export bundle…</source>
   <translation>Exportar paquete…</translation>
  </message>
  <message>
   <source>Export picture</source>
   <translation>Exportar imagen</translation>
  </message>
  <message>
   <source>Export picture of selection…</source>
   <translation>Exportar imagen de la selección…</translation>
  </message>
  <message>
   <source>Export picture…</source>
   <translation>Exportar imagen…</translation>
  </message>
  <message>
   <source>Export shortcuts</source>
   <translation>Exportar atajos</translation>
  </message>
  <message>
   <source>Export the table</source>
   <translation>Exportar la tabla</translation>
  </message>
  <message>
   <source>Export theme</source>
   <translation>Exportar tema</translation>
  </message>
  <message>
   <source>Export “{root}”</source>
   <translation>Exportar «{root}»</translation>
  </message>
  <message>
   <source>Exported {counted} to {path}</source>
   <translation>{counted} exportado a {path}</translation>
  </message>
  <message>
   <source>Exporting “{title}”…</source>
   <translation>Exportando «{title}»…</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Expression</source>
   <translation>Expresión</translation>
  </message>
  <message>
   <source>Expression of {pin}</source>
   <translation>Expresión de {pin}</translation>
  </message>
  <message>
   <source>Expression to watch</source>
   <translation>Expresión que vigilar</translation>
  </message>
  <message>
   <source>Expressions</source>
   <translation>Expresiones</translation>
  </message>
  <message>
   <source>Extract</source>
   <translation>Extraer</translation>
  </message>
  <message>
   <source>Extract to subflow</source>
   <translation>Extraer a subflujo</translation>
  </message>
  <message>
   <source>Extract to subflow…</source>
   <translation>Extraer a subflujo…</translation>
  </message>
  <message>
   <source>Extract “{name}”</source>
   <translation>Extraer «{name}»</translation>
  </message>
  <message>
   <source>Extracts the text of a page range of a PDF file.</source>
   <translation>Extrae el texto de un intervalo de páginas de un PDF.</translation>
  </message>
  <message>
   <source>F5 runs the flow as it is. Without a model server, model nodes echo their prompt, so you can try everything at once.</source>
   <translation>F5 ejecuta el flujo tal como está. Sin servidor de modelos, los nodos de modelo repiten su prompt, así que puede probarlo todo enseguida.</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fallida</translation>
  </message>
  <message>
   <source>Failed after {took}. {error}</source>
   <translation>Falló tras {took}. {error}</translation>
  </message>
  <message>
   <source>Failed node fails the run</source>
   <translation>Un nodo fallido hace fallar la ejecución</translation>
  </message>
  <message>
   <source>Failed: {error}</source>
   <translation>Fallida: {error}</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>Favoritos</translation>
  </message>
  <message>
   <source>Feeds “{pin_id}” when control comes by “{label}”, else the wire that is there</source>
   <translation>Alimenta «{pin_id}» cuando el control llega por «{label}»; si no, la conexión que hay</translation>
  </message>
  <message>
   <source>Fields to add</source>
   <translation>Campos que añadir</translation>
  </message>
  <message>
   <source>Figma: wheel scrolls, Ctrl+wheel zooms, Space pans</source>
   <translation>Figma: la rueda desplaza, Ctrl+rueda amplía, Espacio mueve</translation>
  </message>
  <message>
   <source>File format of the result.</source>
   <translation>Formato de archivo del resultado.</translation>
  </message>
  <message>
   <source>File not found</source>
   <translation>Archivo no encontrado</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <source>Files and memory</source>
   <translation>Archivos y memoria</translation>
  </message>
  <message>
   <source>Fills in the parameters of a tool and gives the finished call.</source>
   <translation>Rellena los parámetros de una herramienta y da la llamada lista.</translation>
  </message>
  <message>
   <source>Fills {name} gaps of a template from an object; a missing name is an error.</source>
   <translation>Rellena los huecos {name} de una plantilla a partir de un objeto; un nombre que falta es un error.</translation>
  </message>
  <message>
   <source>Fills {{ path | filter }} gaps from the run's variables and the other pins; what is missing stays empty.</source>
   <translation>Rellena los huecos {{ path | filter }} con las variables de la ejecución y los demás pines; lo que falta queda vacío.</translation>
  </message>
  <message>
   <source>Filter Array</source>
   <translation>Filtrar lista</translation>
  </message>
  <message>
   <source>Filter messages</source>
   <translation>Filtrar mensajes</translation>
  </message>
  <message>
   <source>Filter nodes</source>
   <translation>Filtrar nodos</translation>
  </message>
  <message>
   <source>Filter records</source>
   <translation>Filtrar registros</translation>
  </message>
  <message>
   <source>Filters: json, join(", "), trim, lower, upper.</source>
   <translation>Filtros: json, join(", "), trim, lower, upper.</translation>
  </message>
  <message>
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Find a node</source>
   <translation>Buscar un nodo</translation>
  </message>
  <message>
   <source>Find in all flows…</source>
   <translation>Buscar en todos los flujos…</translation>
  </message>
  <message>
   <source>Find in flow…</source>
   <translation>Buscar en el flujo…</translation>
  </message>
  <message>
   <source>Find uses</source>
   <translation>Buscar usos</translation>
  </message>
  <message>
   <source>Finds by meaning</source>
   <translation>Busca por significado</translation>
  </message>
  <message>
   <source>Finds ids of things in the knowledge graph that a name may mean.</source>
   <translation>Busca ids de cosas del grafo de conocimiento a las que puede referirse un nombre.</translation>
  </message>
  <message>
   <source>Finds notes and archived conversation by text, tags, time and place.</source>
   <translation>Busca notas y conversación archivada por texto, etiquetas, hora y lugar.</translation>
  </message>
  <message>
   <source>First number.</source>
   <translation>Primer número.</translation>
  </message>
  <message>
   <source>First page, from 1.</source>
   <translation>Primera página, desde 1.</translation>
  </message>
  <message>
   <source>Fit all</source>
   <translation>Ajustar todo</translation>
  </message>
  <message>
   <source>Fit running nodes</source>
   <translation>Ajustar nodos en ejecución</translation>
  </message>
  <message>
   <source>Fit selection</source>
   <translation>Ajustar selección</translation>
  </message>
  <message>
   <source>Fix {count} problems</source>
   <translation>Corregir {count} problemas</translation>
  </message>
  <message>
   <source>Fixed true or false.</source>
   <translation>Verdadero o falso fijo.</translation>
  </message>
  <message>
   <source>Flow</source>
   <translation>Flujo</translation>
  </message>
  <message>
   <source>Flow bundles (*.flow)</source>
   <translation>Paquetes de flujos (*.flow)</translation>
  </message>
  <message>
   <source>Flow of “{title}”</source>
   <translation>Flujo de «{title}»</translation>
  </message>
  <message>
   <source>Flow “{flow}” · {node}</source>
   <translation>Flujo «{flow}» · {node}</translation>
  </message>
  <message>
   <source>Flows</source>
   <translation>Flujos</translation>
  </message>
  <message>
   <source>Flows (*.json)</source>
   <translation>Flujos (*.json)</translation>
  </message>
  <message>
   <source>Flows folder</source>
   <translation>Carpeta de flujos</translation>
  </message>
  <message>
   <source>Flows in the bundle</source>
   <translation>Flujos del paquete</translation>
  </message>
  <message>
   <source>Flows that can be started</source>
   <translation>Flujos que se pueden iniciar</translation>
  </message>
  <message>
   <source>Flows within flows</source>
   <translation>Flujos dentro de flujos</translation>
  </message>
  <message>
   <source>Flows, bundles, pictures with a flow (*.json *.flow *.png)</source>
   <translation>Flujos, paquetes, imágenes con un flujo (*.json *.flow *.png)</translation>
  </message>
  <message>
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>For agents of older files that have no prompt.</source>
   <translation>Para agentes de archivos antiguos que no tienen prompt.</translation>
  </message>
  <message>
   <source>For budgets and costs. What stands here counts more than the list prices of well-known servers.</source>
   <translation>Para presupuestos y costes. Lo que figura aquí prevalece sobre los precios de lista de los servidores conocidos.</translation>
  </message>
  <message>
   <source>For cron fields, such as Europe/Paris; empty: UTC.</source>
   <translation>Para campos cron, como Europe/Paris; vacío: UTC.</translation>
  </message>
  <message>
   <source>For example {pattern}</source>
   <translation>Por ejemplo, {pattern}</translation>
  </message>
  <message>
   <source>For objects: the key to compare.</source>
   <translation>Para objetos: la clave que comparar.</translation>
  </message>
  <message>
   <source>ForEach</source>
   <translation>Para cada</translation>
  </message>
  <message>
   <source>Fork</source>
   <translation>Bifurcar</translation>
  </message>
  <message>
   <source>Fork a run of “{name}”</source>
   <translation>Bifurcar una ejecución de «{name}»</translation>
  </message>
  <message>
   <source>Fork the run from here…</source>
   <translation>Bifurcar la ejecución desde aquí…</translation>
  </message>
  <message>
   <source>Forking the run…</source>
   <translation>Bifurcando la ejecución…</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Formulario</translation>
  </message>
  <message>
   <source>Format</source>
   <translation>Dar formato</translation>
  </message>
  <message>
   <source>Format Tool Results</source>
   <translation>Dar formato a resultados de herramientas</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Adelante</translation>
  </message>
  <message>
   <source>Found by itself</source>
   <translation>Se encuentra solo</translation>
  </message>
  <message>
   <source>Fra&amp;me</source>
   <translation>&amp;Marco</translation>
  </message>
  <message>
   <source>Frame</source>
   <translation>Marco</translation>
  </message>
  <message>
   <source>Frame at {x:.0f}, {y:.0f}</source>
   <translation>Marco en {x:.0f}, {y:.0f}</translation>
  </message>
  <message>
   <source>Frame of {width:.0f} by {height:.0f}</source>
   <translation>Marco de {width:.0f} por {height:.0f}</translation>
  </message>
  <message>
   <source>Frame selection</source>
   <translation>Enmarcar selección</translation>
  </message>
  <message>
   <source>Frame “{words}”</source>
   <translation>Marco «{words}»</translation>
  </message>
  <message>
   <source>Frames a second.</source>
   <translation>Fotogramas por segundo.</translation>
  </message>
  <message>
   <source>Français</source>
   <translation>Français</translation>
  </message>
  <message>
   <source>Free text</source>
   <translation>Texto libre</translation>
  </message>
  <message>
   <source>From &amp;step</source>
   <translation>Desde el &amp;paso</translation>
  </message>
  <message>
   <source>From {first} control goes round in a circle that nothing leaves.</source>
   <translation>Desde {first} el control da vueltas en un círculo del que nada sale.</translation>
  </message>
  <message>
   <source>From “{flow}”</source>
   <translation>De «{flow}»</translation>
  </message>
  <message>
   <source>From “{title}”</source>
   <translation>Desde «{title}»</translation>
  </message>
  <message>
   <source>Full screen</source>
   <translation>Pantalla completa</translation>
  </message>
  <message>
   <source>Function</source>
   <translation>Función</translation>
  </message>
  <message>
   <source>Function name</source>
   <translation>Nombre de la función</translation>
  </message>
  <message>
   <source>Functions</source>
   <translation>Funciones</translation>
  </message>
  <message>
   <source>Further keys.</source>
   <translation>Más claves.</translation>
  </message>
  <message>
   <source>Further keys; named ones win.</source>
   <translation>Más claves; ganan las que tienen nombre.</translation>
  </message>
  <message>
   <source>Further settings of the provider, as they are.</source>
   <translation>Más ajustes del proveedor, tal cual.</translation>
  </message>
  <message>
   <source>Further values, by name.</source>
   <translation>Más valores, por nombre.</translation>
  </message>
  <message>
   <source>Generate Image</source>
   <translation>Generar imagen</translation>
  </message>
  <message>
   <source>Generate Music</source>
   <translation>Generar música</translation>
  </message>
  <message>
   <source>Generate Video</source>
   <translation>Generar vídeo</translation>
  </message>
  <message>
   <source>Generate Voice</source>
   <translation>Generar voz</translation>
  </message>
  <message>
   <source>Get</source>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Get Context</source>
   <translation>Leer contexto</translation>
  </message>
  <message>
   <source>Get Element</source>
   <translation>Leer elemento</translation>
  </message>
  <message>
   <source>Get Property</source>
   <translation>Leer propiedad</translation>
  </message>
  <message>
   <source>Get Random Element</source>
   <translation>Leer elemento al azar</translation>
  </message>
  <message>
   <source>Get Variable</source>
   <translation>Leer variable</translation>
  </message>
  <message>
   <source>Get Variables</source>
   <translation>Leer variables</translation>
  </message>
  <message>
   <source>Give event</source>
   <translation>Dar evento</translation>
  </message>
  <message>
   <source>Give it to “{text}”</source>
   <translation>Dárselo a «{text}»</translation>
  </message>
  <message>
   <source>Gives</source>
   <translation>Da</translation>
  </message>
  <message>
   <source>Gives the value that belongs to the control wire a node was entered by; made by the compiler.</source>
   <translation>Da el valor que corresponde a la conexión de control por la que se entró en un nodo; lo crea el compilador.</translation>
  </message>
  <message>
   <source>Gives this result</source>
   <translation>Da este resultado</translation>
  </message>
  <message>
   <source>Go</source>
   <translation>Ir a</translation>
  </message>
  <message>
   <source>Go back to a step, change what it gave, and go on from there as another run</source>
   <translation>Volver a un paso, cambiar lo que dio y seguir desde allí como otra ejecución</translation>
  </message>
  <message>
   <source>Go on with the flow as it is from the first step that is not as it was in the run</source>
   <translation>Seguir con el flujo tal como está desde el primer paso que ya no es como en la ejecución</translation>
  </message>
  <message>
   <source>Go on; the log and the foot of the window tell</source>
   <translation>Continuar; el registro y el pie de la ventana lo indican</translation>
  </message>
  <message>
   <source>Go to a bookmark</source>
   <translation>Ir a un marcador</translation>
  </message>
  <message>
   <source>Go to its node</source>
   <translation>Ir a su nodo</translation>
  </message>
  <message>
   <source>Go to its node and record</source>
   <translation>Ir a su nodo y registro</translation>
  </message>
  <message>
   <source>Go to next panel</source>
   <translation>Ir al panel siguiente</translation>
  </message>
  <message>
   <source>Go to other end</source>
   <translation>Ir al otro extremo</translation>
  </message>
  <message>
   <source>Go to previous panel</source>
   <translation>Ir al panel anterior</translation>
  </message>
  <message>
   <source>Go to this node</source>
   <translation>Ir a este nodo</translation>
  </message>
  <message>
   <source>Go to “{label}”</source>
   <translation>Ir a «{label}»</translation>
  </message>
  <message>
   <source>Goes on by 'true' or 'false', as the condition says. Empty values count as false.</source>
   <translation>Sigue por «true» o «false», según la condición. Los valores vacíos cuentan como falso.</translation>
  </message>
  <message>
   <source>Goes on by the case whose text equals the value, else by 'default'.</source>
   <translation>Sigue por el caso cuyo texto es igual al valor; si no, por «default».</translation>
  </message>
  <message>
   <source>Going there…</source>
   <translation>Yendo allí…</translation>
  </message>
  <message>
   <source>Green</source>
   <translation>Verde</translation>
  </message>
  <message>
   <source>Grey</source>
   <translation>Gris</translation>
  </message>
  <message>
   <source>Halt if this expression holds; empty: always.
vars are the run's variables, value the node's inputs, such as value['text'].</source>
   <translation>Detenerse si esta expresión se cumple; vacía: siempre.
vars son las variables de la ejecución, value las entradas del nodo, como value['text'].</translation>
  </message>
  <message>
   <source>Halted at the breakpoint before “{node}”</source>
   <translation>Detenida en el punto de interrupción antes de «{node}»</translation>
  </message>
  <message>
   <source>Halted before “{node}”</source>
   <translation>Detenida antes de «{node}»</translation>
  </message>
  <message>
   <source>Halted: the condition at “{node}” cannot be looked at: {error}</source>
   <translation>Detenida: no se puede evaluar la condición en «{node}»: {error}</translation>
  </message>
  <message>
   <source>Halted: “{node}” failed: {error}</source>
   <translation>Detenida: «{node}» falló: {error}</translation>
  </message>
  <message>
   <source>Has Tools</source>
   <translation>Tiene herramientas</translation>
  </message>
  <message>
   <source>Hash of the file.</source>
   <translation>Hash del archivo.</translation>
  </message>
  <message>
   <source>Heading of the first page.</source>
   <translation>Título de la primera página.</translation>
  </message>
  <message>
   <source>Help (F1)</source>
   <translation>Ayuda (F1)</translation>
  </message>
  <message>
   <source>Help on nodes</source>
   <translation>Ayuda sobre nodos</translation>
  </message>
  <message>
   <source>Help on this node</source>
   <translation>Ayuda sobre este nodo</translation>
  </message>
  <message>
   <source>Help on this node (F1)</source>
   <translation>Ayuda sobre este nodo (F1)</translation>
  </message>
  <message>
   <source>Help on {title}</source>
   <translation>Ayuda sobre {title}</translation>
  </message>
  <message>
   <source>Help: {title}</source>
   <translation>Ayuda: {title}</translation>
  </message>
  <message>
   <source>Hertz.</source>
   <translation>Hercios.</translation>
  </message>
  <message>
   <source>Hide all panels</source>
   <translation>Ocultar todos los paneles</translation>
  </message>
  <message>
   <source>Hide or show unused pins</source>
   <translation>Ocultar o mostrar pines sin usar</translation>
  </message>
  <message>
   <source>Hide panel</source>
   <translation>Ocultar panel</translation>
  </message>
  <message>
   <source>Hide unused pins of {things}</source>
   <translation>Ocultar pines sin usar: {things}</translation>
  </message>
  <message>
   <source>High contrast</source>
   <translation>Contraste alto</translation>
  </message>
  <message>
   <source>Hint</source>
   <translation>Sugerencia</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <source>Houdini: middle button pans, right button zooms</source>
   <translation>Houdini: el botón central desplaza, el derecho amplía</translation>
  </message>
  <message>
   <source>How closely to follow the prompt.</source>
   <translation>Con qué fidelidad seguir el prompt.</translation>
  </message>
  <message>
   <source>How far it goes on by itself; Preferences, “Pause after steps” and “Budget”</source>
   <translation>Hasta dónde sigue por sí sola; Preferencias, «Pausar tras pasos» y «Presupuesto»</translation>
  </message>
  <message>
   <source>How far it reaches.</source>
   <translation>Hasta dónde llega.</translation>
  </message>
  <message>
   <source>How far the event reaches.</source>
   <translation>Hasta dónde llega el evento.</translation>
  </message>
  <message>
   <source>How far to go from the source, 0 to 1.</source>
   <translation>Cuánto alejarse del original, de 0 a 1.</translation>
  </message>
  <message>
   <source>How hard to look.</source>
   <translation>Con cuánto empeño buscar.</translation>
  </message>
  <message>
   <source>How it came about.</source>
   <translation>Cómo se llegó a ello.</translation>
  </message>
  <message>
   <source>How long it may think.</source>
   <translation>Cuánto tiempo puede pensar.</translation>
  </message>
  <message>
   <source>How long it took and what it was allowed.</source>
   <translation>Cuánto tardó y qué se le permitió.</translation>
  </message>
  <message>
   <source>How long, in the unit set.</source>
   <translation>Cuánto, en la unidad elegida.</translation>
  </message>
  <message>
   <source>How many characters the text has.</source>
   <translation>Cuántos caracteres tiene el texto.</translation>
  </message>
  <message>
   <source>How many entries.</source>
   <translation>Cuántas entradas.</translation>
  </message>
  <message>
   <source>How many heard it.</source>
   <translation>Cuántos lo oyeron.</translation>
  </message>
  <message>
   <source>How many items the list has; 0 for anything else.</source>
   <translation>Cuántos elementos tiene la lista; 0 para cualquier otra cosa.</translation>
  </message>
  <message>
   <source>How many to make.</source>
   <translation>Cuántas crear.</translation>
  </message>
  <message>
   <source>How short.</source>
   <translation>Cómo de corto.</translation>
  </message>
  <message>
   <source>How the model is to behave.</source>
   <translation>Cómo debe comportarse el modelo.</translation>
  </message>
  <message>
   <source>How to say it.</source>
   <translation>Cómo decirlo.</translation>
  </message>
  <message>
   <source>How urgent it is.</source>
   <translation>Qué urgencia tiene.</translation>
  </message>
  <message>
   <source>Id of the archived messages.</source>
   <translation>Id de los mensajes archivados.</translation>
  </message>
  <message>
   <source>Id of the flow of “{title}”, “{child}”</source>
   <translation>Id del flujo de «{title}», «{child}»</translation>
  </message>
  <message>
   <source>Id of the flow: {id}</source>
   <translation>Id del flujo: {id}</translation>
  </message>
  <message>
   <source>Id of the note.</source>
   <translation>Id de la nota.</translation>
  </message>
  <message>
   <source>Id of the span.</source>
   <translation>Id del tramo.</translation>
  </message>
  <message>
   <source>Id of this flow, “{id}”</source>
   <translation>Id de este flujo, «{id}»</translation>
  </message>
  <message>
   <source>Ids of spans.</source>
   <translation>Ids de tramos.</translation>
  </message>
  <message>
   <source>If/Else</source>
   <translation>Si/Si no</translation>
  </message>
  <message>
   <source>Image Artifact</source>
   <translation>Artefacto de imagen</translation>
  </message>
  <message>
   <source>Image To Image</source>
   <translation>Imagen a imagen</translation>
  </message>
  <message>
   <source>Image To Video</source>
   <translation>Imagen a vídeo</translation>
  </message>
  <message>
   <source>Image model</source>
   <translation>Modelo de imagen</translation>
  </message>
  <message>
   <source>Import</source>
   <translation>Importar</translation>
  </message>
  <message>
   <source>Import Server File</source>
   <translation>Importar archivo del servidor</translation>
  </message>
  <message>
   <source>Import bundle</source>
   <translation>Importar paquete</translation>
  </message>
  <message>
   <source>Import bundle…</source>
   <translation>Importar paquete…</translation>
  </message>
  <message>
   <source>Import into</source>
   <translation>Importar en</translation>
  </message>
  <message>
   <source>Import shortcuts</source>
   <translation>Importar atajos</translation>
  </message>
  <message>
   <source>Import theme</source>
   <translation>Importar tema</translation>
  </message>
  <message>
   <source>Import “{name}”</source>
   <translation>Importar «{name}»</translation>
  </message>
  <message>
   <source>Imported</source>
   <translation>Importado</translation>
  </message>
  <message>
   <source>Imported “{name}” into {folder}</source>
   <translation>«{name}» importado en {folder}</translation>
  </message>
  <message>
   <source>Importing “{name}”…</source>
   <translation>Importando «{name}»…</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>In force</source>
   <translation>En vigor</translation>
  </message>
  <message>
   <source>In the file</source>
   <translation>En el archivo</translation>
  </message>
  <message>
   <source>In this list</source>
   <translation>En esta lista</translation>
  </message>
  <message>
   <source>In this text</source>
   <translation>En este texto</translation>
  </message>
  <message>
   <source>Info</source>
   <translation>Info</translation>
  </message>
  <message>
   <source>Info: beginnings and ends, requests to servers</source>
   <translation>Info: comienzos y finales, peticiones a servidores</translation>
  </message>
  <message>
   <source>Inline subflow</source>
   <translation>Integrar subflujo</translation>
  </message>
  <message>
   <source>Inline “{title}”</source>
   <translation>Integrar «{title}»</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Entrada</translation>
  </message>
  <message>
   <source>Inputs</source>
   <translation>Entradas</translation>
  </message>
  <message>
   <source>Inputs as JSON</source>
   <translation>Entradas como JSON</translation>
  </message>
  <message>
   <source>Inputs of this node</source>
   <translation>Entradas de este nodo</translation>
  </message>
  <message>
   <source>Ins</source>
   <translation>Ins</translation>
  </message>
  <message>
   <source>Insert example of “{name}”</source>
   <translation>Insertar ejemplo de «{name}»</translation>
  </message>
  <message>
   <source>Insert node into wire</source>
   <translation>Insertar nodo en la conexión</translation>
  </message>
  <message>
   <source>Insert {title} into the wire</source>
   <translation>Insertar {title} en la conexión</translation>
  </message>
  <message>
   <source>Insert {title} into wire</source>
   <translation>Insertar {title} en la conexión</translation>
  </message>
  <message>
   <source>Inserted into “{title}”; Undo takes it out</source>
   <translation>Insertado en «{title}»; Deshacer lo quita</translation>
  </message>
  <message>
   <source>Inserts the node into the wire</source>
   <translation>Inserta el nodo en la conexión</translation>
  </message>
  <message>
   <source>Inspector</source>
   <translation>Inspector</translation>
  </message>
  <message>
   <source>Interface and callers…</source>
   <translation>Interfaz y llamadores…</translation>
  </message>
  <message>
   <source>Interfaces</source>
   <translation>Interfaces</translation>
  </message>
  <message>
   <source>Is Empty</source>
   <translation>Está vacío</translation>
  </message>
  <message>
   <source>Is done again</source>
   <translation>Se hace de nuevo</translation>
  </message>
  <message>
   <source>It answers, and offers 1 model</source>
   <translation>Responde, y ofrece 1 modelo</translation>
  </message>
  <message>
   <source>It answers, and offers {count} models</source>
   <translation>Responde, y ofrece {count} modelos</translation>
  </message>
  <message>
   <source>It begins with the first step.</source>
   <translation>Empieza por el primer paso.</translation>
  </message>
  <message>
   <source>It counts for this run and all flows it calls. Waiting for people or for a time does not count.</source>
   <translation>Vale para esta ejecución y todos los flujos que llama. Esperar a personas o a una hora no cuenta.</translation>
  </message>
  <message>
   <source>It needs {need}, which this program does not have; the node keeps all its data.</source>
   <translation>Necesita {need}, que este programa no tiene; el nodo conserva todos sus datos.</translation>
  </message>
  <message>
   <source>It runs with everything you may do on this computer: read and write files, use the network. Load only what you have read, or know where it comes from.</source>
   <translation>Se ejecuta con todo lo que usted puede hacer en este equipo: leer y escribir archivos, usar la red. Cargue solo lo que haya leído o cuyo origen conozca.</translation>
  </message>
  <message>
   <source>Its control output.</source>
   <translation>Su salida de control.</translation>
  </message>
  <message>
   <source>Its name.</source>
   <translation>Su nombre.</translation>
  </message>
  <message>
   <source>Its parts as text.</source>
   <translation>Sus partes como texto.</translation>
  </message>
  <message>
   <source>Its price can be set beside the model in Preferences. If you go on, such calls are made and counted, but nobody knows what they cost.</source>
   <translation>Su precio puede indicarse junto al modelo en Preferencias. Si continúa, esas llamadas se hacen y se cuentan, pero nadie sabe cuánto cuestan.</translation>
  </message>
  <message>
   <source>Its trace and results go too.</source>
   <translation>También se van su traza y sus resultados.</translation>
  </message>
  <message>
   <source>Its value now.</source>
   <translation>Su valor ahora.</translation>
  </message>
  <message>
   <source>Its value now; nothing if it was never set.</source>
   <translation>Su valor ahora; nada si nunca se definió.</translation>
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
   <translation>Valor JSON, texto o base64.</translation>
  </message>
  <message>
   <source>Join</source>
   <translation>Unir</translation>
  </message>
  <message>
   <source>Joins “{pin_id}”</source>
   <translation>Conecta con «{pin_id}»</translation>
  </message>
  <message>
   <source>Joins “{pin_id}” and replaces the wire that is there</source>
   <translation>Conecta con «{pin_id}» y sustituye la conexión que hay</translation>
  </message>
  <message>
   <source>KG Assert</source>
   <translation>Afirmar en el grafo</translation>
  </message>
  <message>
   <source>KG Query</source>
   <translation>Consultar grafo</translation>
  </message>
  <message>
   <source>KG Resolve Entity</source>
   <translation>Resolver entidad del grafo</translation>
  </message>
  <message>
   <source>Keep editing</source>
   <translation>Seguir editando</translation>
  </message>
  <message>
   <source>Keep finished runs</source>
   <translation>Conservar ejecuciones terminadas</translation>
  </message>
  <message>
   <source>Keep one of its wires.</source>
   <translation>Conserve una de sus conexiones.</translation>
  </message>
  <message>
   <source>Keep one of the wires</source>
   <translation>Conservar una de las conexiones</translation>
  </message>
  <message>
   <source>Keep one of them.</source>
   <translation>Conserve una de ellas.</translation>
  </message>
  <message>
   <source>Keep one of these wires.</source>
   <translation>Conserve una de estas conexiones.</translation>
  </message>
  <message>
   <source>Keep one trigger, or make this one the entry.</source>
   <translation>Conserve un solo disparador, o haga de este la entrada.</translation>
  </message>
  <message>
   <source>Keep the branches apart, or switch off that they run at the same time.</source>
   <translation>Mantenga las ramas separadas, o desactive que se ejecuten a la vez.</translation>
  </message>
  <message>
   <source>Keep the labels it has.</source>
   <translation>Conservar las etiquetas que tiene.</translation>
  </message>
  <message>
   <source>Keep the wire from {source}</source>
   <translation>Conservar la conexión de {source}</translation>
  </message>
  <message>
   <source>Keeps a note with tags, found again by Recall. The note id is the span id.</source>
   <translation>Guarda una nota con etiquetas que Recordar vuelve a encontrar. El id de la nota es el id del tramo.</translation>
  </message>
  <message>
   <source>Keeps its result</source>
   <translation>Conserva su resultado</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>Keys are kept in the system's keyring, never in a file.</source>
   <translation>Las claves se guardan en el llavero del sistema, nunca en un archivo.</translation>
  </message>
  <message>
   <source>Keys for what is in front</source>
   <translation>Teclas para lo que está delante</translation>
  </message>
  <message>
   <source>Keys of the selected action</source>
   <translation>Teclas de la acción elegida</translation>
  </message>
  <message>
   <source>Knot {number} of {count}</source>
   <translation>Punto {number} de {count}</translation>
  </message>
  <message>
   <source>LLM Call</source>
   <translation>Llamada a LLM</translation>
  </message>
  <message>
   <source>LLM Call has nothing to ask. Write a prompt or connect messages.</source>
   <translation>La llamada a LLM no tiene nada que preguntar. Escriba un prompt o conecte messages.</translation>
  </message>
  <message>
   <source>LM Studio</source>
   <translation>LM Studio</translation>
  </message>
  <message>
   <source>Labels that must fit.</source>
   <translation>Etiquetas que deben coincidir.</translation>
  </message>
  <message>
   <source>Labels: name to text.</source>
   <translation>Etiquetas: nombre y texto.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language and region.</source>
   <translation>Idioma y región.</translation>
  </message>
  <message>
   <source>Last page; empty: the end.</source>
   <translation>Última página; vacío: el final.</translation>
  </message>
  <message>
   <source>Last run</source>
   <translation>Última ejecución</translation>
  </message>
  <message>
   <source>Lay out</source>
   <translation>Organizar</translation>
  </message>
  <message>
   <source>Layout</source>
   <translation>Disposición</translation>
  </message>
  <message>
   <source>Layout to author</source>
   <translation>Disposición para crear</translation>
  </message>
  <message>
   <source>Layout to debug</source>
   <translation>Disposición para depurar</translation>
  </message>
  <message>
   <source>Layout to present</source>
   <translation>Disposición para presentar</translation>
  </message>
  <message>
   <source>Layouts</source>
   <translation>Disposiciones</translation>
  </message>
  <message>
   <source>Lead out of the loop by its “done” output.</source>
   <translation>Salga del bucle por su salida «done».</translation>
  </message>
  <message>
   <source>Least level</source>
   <translation>Nivel mínimo</translation>
  </message>
  <message>
   <source>Least likeness of words, 0 to 1.</source>
   <translation>Parecido mínimo de las palabras, de 0 a 1.</translation>
  </message>
  <message>
   <source>Least likeness, 0 to 1.</source>
   <translation>Parecido mínimo, de 0 a 1.</translation>
  </message>
  <message>
   <source>Leave the field</source>
   <translation>Salir del campo</translation>
  </message>
  <message>
   <source>Length</source>
   <translation>Longitud</translation>
  </message>
  <message>
   <source>Lenses</source>
   <translation>Lentes</translation>
  </message>
  <message>
   <source>Let every run halt before the selected nodes, or no longer</source>
   <translation>Hacer que toda ejecución se detenga antes de los nodos seleccionados, o que ya no lo haga</translation>
  </message>
  <message>
   <source>Let go to add a node that fits</source>
   <translation>Suelte para añadir un nodo que encaje</translation>
  </message>
  <message>
   <source>Let go to unplug the wire</source>
   <translation>Suelte para desenchufar la conexión</translation>
  </message>
  <message>
   <source>Let runs halt at a node that fails, before its failure counts</source>
   <translation>Hacer que las ejecuciones se detengan en un nodo que falla, antes de que el fallo cuente</translation>
  </message>
  <message>
   <source>Let runs halt before the selected node if an expression holds</source>
   <translation>Hacer que las ejecuciones se detengan antes del nodo seleccionado si se cumple una expresión</translation>
  </message>
  <message>
   <source>Let the Python of this flow run outside the sandbox, in a process of its own</source>
   <translation>Dejar que el Python de este flujo se ejecute fuera del sandbox, en un proceso propio</translation>
  </message>
  <message>
   <source>Let the run go on and halt after the subflow it is in</source>
   <translation>Dejar que la ejecución siga y se detenga después del subflujo en el que está</translation>
  </message>
  <message>
   <source>Let the run go on and halt before the selected node</source>
   <translation>Dejar que la ejecución siga y se detenga antes del nodo seleccionado</translation>
  </message>
  <message>
   <source>Let the run take the next step and halt; start it before its first step</source>
   <translation>Dejar que la ejecución dé el siguiente paso y se detenga; si no hay, empezar una antes de su primer paso</translation>
  </message>
  <message>
   <source>Let the run take the next step, and halt inside if it is a subflow</source>
   <translation>Dejar que la ejecución dé el siguiente paso y se detenga dentro si es un subflujo</translation>
  </message>
  <message>
   <source>Lets the run pass a limited number of times by 'again', then once by 'limit_reached'.</source>
   <translation>Deja pasar la ejecución un número limitado de veces por «again», luego una por «limit_reached».</translation>
  </message>
  <message>
   <source>Letters on pins</source>
   <translation>Letras en los pines</translation>
  </message>
  <message>
   <source>Letters on pins: tell types without colours</source>
   <translation>Letras en los pines: distinguir tipos sin colores</translation>
  </message>
  <message>
   <source>Level</source>
   <translation>Nivel</translation>
  </message>
  <message>
   <source>Level and secrets…</source>
   <translation>Nivel y secretos…</translation>
  </message>
  <message>
   <source>Levels when recursive; 0: all.</source>
   <translation>Niveles si es recursivo; 0: todos.</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Like the desktop</source>
   <translation>Como el escritorio</translation>
  </message>
  <message>
   <source>Line for {things}</source>
   <translation>Línea para {things}</translation>
  </message>
  <message>
   <source>Line {lineno}: {sentence}</source>
   <translation>Línea {lineno}: {sentence}</translation>
  </message>
  <message>
   <source>Line {line}: {reason}</source>
   <translation>Línea {line}: {reason}</translation>
  </message>
  <message>
   <source>Lines added and removed.</source>
   <translation>Líneas añadidas y quitadas.</translation>
  </message>
  <message>
   <source>Link note</source>
   <translation>Enlazar nota</translation>
  </message>
  <message>
   <source>Link note to selected nodes</source>
   <translation>Enlazar la nota con los nodos elegidos</translation>
  </message>
  <message>
   <source>List</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>List Folder Files</source>
   <translation>Listar archivos de carpeta</translation>
  </message>
  <message>
   <source>List folders too.</source>
   <translation>Listar también carpetas.</translation>
  </message>
  <message>
   <source>List the problems of this flow</source>
   <translation>Listar los problemas de este flujo</translation>
  </message>
  <message>
   <source>Listen Voice</source>
   <translation>Escuchar voz</translation>
  </message>
  <message>
   <source>Lists the files of a workspace folder, filtered by kind and extension.</source>
   <translation>Lista los archivos de una carpeta de trabajo, filtrados por tipo y extensión.</translation>
  </message>
  <message>
   <source>Literals</source>
   <translation>Literales</translation>
  </message>
  <message>
   <source>Loaded the pack “{name}” again</source>
   <translation>Paquete «{name}» cargado de nuevo</translation>
  </message>
  <message>
   <source>Loads an artifact: JSON and text up to 256 KiB, other content up to 128 KiB as base64.</source>
   <translation>Carga un artefacto: JSON y texto hasta 256 KiB, otro contenido hasta 128 KiB en base64.</translation>
  </message>
  <message>
   <source>Locate…</source>
   <translation>Localizar…</translation>
  </message>
  <message>
   <source>Lock flow</source>
   <translation>Bloquear flujo</translation>
  </message>
  <message>
   <source>Lock frame</source>
   <translation>Bloquear marco</translation>
  </message>
  <message>
   <source>Lock or unlock</source>
   <translation>Bloquear o desbloquear</translation>
  </message>
  <message>
   <source>Lock or unlock flow</source>
   <translation>Bloquear o desbloquear flujo</translation>
  </message>
  <message>
   <source>Lock or unlock frame</source>
   <translation>Bloquear o desbloquear marco</translation>
  </message>
  <message>
   <source>Lock {things}</source>
   <translation>Bloquear {things}</translation>
  </message>
  <message>
   <source>Locked nodes stay; K unlocks them, a frame's menu what is on it</source>
   <translation>Los nodos bloqueados se quedan; K los desbloquea, el menú de un marco lo que hay en él</translation>
  </message>
  <message>
   <source>Locked to its place; K unlocks it</source>
   <translation>Bloqueado en su sitio; K lo desbloquea</translation>
  </message>
  <message>
   <source>Locked to its place; the frame's menu unlocks it</source>
   <translation>Bloqueado en su sitio; el menú del marco lo desbloquea</translation>
  </message>
  <message>
   <source>Locked to its place; the menu unlocks it</source>
   <translation>Bloqueado en su sitio; el menú lo desbloquea</translation>
  </message>
  <message>
   <source>Locked; the frame's menu unlocks it</source>
   <translation>Bloqueado; el menú del marco lo desbloquea</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Log level</source>
   <translation>Nivel del registro</translation>
  </message>
  <message>
   <source>Logging</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Longest text; empty: one million characters.</source>
   <translation>Texto más largo; vacío: un millón de caracteres.</translation>
  </message>
  <message>
   <source>Look at values with expressions wherever the run stands, or stood</source>
   <translation>Mirar valores con expresiones dondequiera que esté o estuviera la ejecución</translation>
  </message>
  <message>
   <source>Looks</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>Loop Limit</source>
   <translation>Límite de bucle</translation>
  </message>
  <message>
   <source>Loop over a list</source>
   <translation>Bucle sobre una lista</translation>
  </message>
  <message>
   <source>Lowercase</source>
   <translation>Minúsculas</translation>
  </message>
  <message>
   <source>MIME type; empty: by the file's name.</source>
   <translation>Tipo MIME; vacío: por el nombre del archivo.</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Creado</translation>
  </message>
  <message>
   <source>Make Array</source>
   <translation>Crear lista</translation>
  </message>
  <message>
   <source>Make Context</source>
   <translation>Crear contexto</translation>
  </message>
  <message>
   <source>Make Meta</source>
   <translation>Crear meta</translation>
  </message>
  <message>
   <source>Make Scratchpad</source>
   <translation>Crear bloc de notas</translation>
  </message>
  <message>
   <source>Make higher</source>
   <translation>Hacer más alto</translation>
  </message>
  <message>
   <source>Make lower</source>
   <translation>Hacer más bajo</translation>
  </message>
  <message>
   <source>Make narrower</source>
   <translation>Hacer más estrecho</translation>
  </message>
  <message>
   <source>Make room</source>
   <translation>Hacer espacio</translation>
  </message>
  <message>
   <source>Make wider</source>
   <translation>Hacer más ancho</translation>
  </message>
  <message>
   <source>Make {id} of {source} {type}</source>
   <translation>Hacer {id} de {source} de tipo {type}</translation>
  </message>
  <message>
   <source>Make {id} of {target} {type}</source>
   <translation>Hacer {id} de {target} de tipo {type}</translation>
  </message>
  <message>
   <source>Make {pin_id} {pin_type}</source>
   <translation>Hacer {pin_id} de tipo {pin_type}</translation>
  </message>
  <message>
   <source>Makes a piece of music from a description.</source>
   <translation>Crea una pieza de música a partir de una descripción.</translation>
  </message>
  <message>
   <source>Makes a video from a description.</source>
   <translation>Crea un vídeo a partir de una descripción.</translation>
  </message>
  <message>
   <source>Makes a video from a description; the same as Generate Video.</source>
   <translation>Crea un vídeo a partir de una descripción; lo mismo que Generar vídeo.</translation>
  </message>
  <message>
   <source>Makes an artifact of “{name}”</source>
   <translation>Crea un artefacto de «{name}»</translation>
  </message>
  <message>
   <source>Makes an image from a description and a source image; the same as Edit Image.</source>
   <translation>Crea una imagen a partir de una descripción y una imagen de origen; lo mismo que Editar imagen.</translation>
  </message>
  <message>
   <source>Makes an image from a description.</source>
   <translation>Crea una imagen a partir de una descripción.</translation>
  </message>
  <message>
   <source>Makes an image larger and cleaner.</source>
   <translation>Hace una imagen más grande y limpia.</translation>
  </message>
  <message>
   <source>Makes music</source>
   <translation>Crea música</translation>
  </message>
  <message>
   <source>Makes pictures</source>
   <translation>Crea imágenes</translation>
  </message>
  <message>
   <source>Makes room: moves everything below the line by {px:.0f} px</source>
   <translation>Hace espacio: mueve {px:.0f} px todo lo que está debajo de la línea</translation>
  </message>
  <message>
   <source>Makes room: moves everything right of the line by {px:.0f} px</source>
   <translation>Hace espacio: mueve {px:.0f} px todo lo que está a la derecha de la línea</translation>
  </message>
  <message>
   <source>Makes videos</source>
   <translation>Crea vídeos</translation>
  </message>
  <message>
   <source>Map Array</source>
   <translation>Proyectar lista</translation>
  </message>
  <message>
   <source>Mark this version</source>
   <translation>Marcar esta versión</translation>
  </message>
  <message>
   <source>Mark this version…</source>
   <translation>Marcar esta versión…</translation>
  </message>
  <message>
   <source>Markdown page (*.md)</source>
   <translation>Página Markdown (*.md)</translation>
  </message>
  <message>
   <source>Markdown text.</source>
   <translation>Texto Markdown.</translation>
  </message>
  <message>
   <source>Math</source>
   <translation>Matemáticas</translation>
  </message>
  <message>
   <source>Meaning</source>
   <translation>Significado</translation>
  </message>
  <message>
   <source>Media</source>
   <translation>Medios</translation>
  </message>
  <message>
   <source>MemAct Compose</source>
   <translation>Componer memoria activa</translation>
  </message>
  <message>
   <source>Memorize</source>
   <translation>Memorizar</translation>
  </message>
  <message>
   <source>Memorize has no text to keep. Write one into its content pin.</source>
   <translation>Memorizar no tiene texto que guardar. Escriba uno en su pin content.</translation>
  </message>
  <message>
   <source>Memory</source>
   <translation>Memoria</translation>
  </message>
  <message>
   <source>MemoryError: it needs more than {most} MB</source>
   <translation>MemoryError: necesita más de {most} MB</translation>
  </message>
  <message>
   <source>Menu</source>
   <translation>Menú</translation>
  </message>
  <message>
   <source>Merge Objects</source>
   <translation>Combinar objetos</translation>
  </message>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <source>Messages and questions of a run appear here.</source>
   <translation>Los mensajes y preguntas de una ejecución aparecen aquí.</translation>
  </message>
  <message>
   <source>Messages put in.</source>
   <translation>Mensajes puestos.</translation>
  </message>
  <message>
   <source>Messages that were there already.</source>
   <translation>Mensajes que ya estaban.</translation>
  </message>
  <message>
   <source>Middle button, right button or Space with drag; two fingers</source>
   <translation>Botón central, botón derecho o Espacio al arrastrar; dos dedos</translation>
  </message>
  <message>
   <source>Minutes ahead of UTC.</source>
   <translation>Minutos de adelanto sobre UTC.</translation>
  </message>
  <message>
   <source>Missing or empty: all.</source>
   <translation>Si falta o está vacío: todos.</translation>
  </message>
  <message>
   <source>Missing: 0.</source>
   <translation>Si falta: 0.</translation>
  </message>
  <message>
   <source>Missing: 1.</source>
   <translation>Si falta: 1.</translation>
  </message>
  <message>
   <source>Missing: 100.</source>
   <translation>Si falta: 100.</translation>
  </message>
  <message>
   <source>Missing: ==.</source>
   <translation>Si falta: ==.</translation>
  </message>
  <message>
   <source>Missing: Speak now.</source>
   <translation>Si falta: Speak now.</translation>
  </message>
  <message>
   <source>Missing: a comma; \n is a new line.</source>
   <translation>Si falta: una coma; \n es una línea nueva.</translation>
  </message>
  <message>
   <source>Missing: abstractcode.agent.v1.meta.</source>
   <translation>Si falta: abstractcode.agent.v1.meta.</translation>
  </message>
  <message>
   <source>Missing: to the end.</source>
   <translation>Si falta: hasta el final.</translation>
  </message>
  <message>
   <source>Missing: voice_input.</source>
   <translation>Si falta: voice_input.</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model Catalog</source>
   <translation>Catálogo de modelos</translation>
  </message>
  <message>
   <source>Model Residency</source>
   <translation>Modelos en memoria</translation>
  </message>
  <message>
   <source>Model calls</source>
   <translation>Llamadas a modelos</translation>
  </message>
  <message>
   <source>Model whose tokens are counted.</source>
   <translation>Modelo cuyos tokens se cuentan.</translation>
  </message>
  <message>
   <source>Model, agent, tools</source>
   <translation>Modelo, agente, herramientas</translation>
  </message>
  <message>
   <source>Model, dollars for a million tokens read, written: gpt-x 0.15 0.60; * is any other</source>
   <translation>Modelo, dólares por un millón de tokens leídos, escritos: gpt-x 0.15 0.60; * es cualquier otro</translation>
  </message>
  <message>
   <source>Model, rounds, tools.</source>
   <translation>Modelo, rondas, herramientas.</translation>
  </message>
  <message>
   <source>Model, tokens, time.</source>
   <translation>Modelo, tokens, tiempo.</translation>
  </message>
  <message>
   <source>Models</source>
   <translation>Modelos</translation>
  </message>
  <message>
   <source>Models Catalog</source>
   <translation>Catálogo de modelos del proveedor</translation>
  </message>
  <message>
   <source>Models and tools are asked only what is new, people again. This run stays as it was.</source>
   <translation>A los modelos y las herramientas solo se les pide lo nuevo; a las personas, de nuevo. Esta ejecución queda como estaba.</translation>
  </message>
  <message>
   <source>Models and tools are called again: what they send, write and cost happens once more.</source>
   <translation>Se llama de nuevo a modelos y herramientas: lo que envían, escriben y cuestan vuelve a ocurrir.</translation>
  </message>
  <message>
   <source>Models and tools: recorded results; people are asked again</source>
   <translation>Modelos y herramientas: resultados registrados; a las personas se les pregunta de nuevo</translation>
  </message>
  <message>
   <source>Models echo their prompt from now on</source>
   <translation>A partir de ahora los modelos repiten su prompt</translation>
  </message>
  <message>
   <source>Modulo</source>
   <translation>Módulo</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Dinero</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>More in {category}</source>
   <translation>Más en {category}</translation>
  </message>
  <message>
   <source>More inputs</source>
   <translation>Más entradas</translation>
  </message>
  <message>
   <source>More settings</source>
   <translation>Más ajustes</translation>
  </message>
  <message>
   <source>Most rounds</source>
   <translation>Máximo de rondas</translation>
  </message>
  <message>
   <source>Most rounds of thinking and tools.</source>
   <translation>Máximo de rondas de pensar y usar herramientas.</translation>
  </message>
  <message>
   <source>Most tokens to send.</source>
   <translation>Máximo de tokens que enviar.</translation>
  </message>
  <message>
   <source>Mouse</source>
   <translation>Ratón</translation>
  </message>
  <message>
   <source>Move a frame without its nodes</source>
   <translation>Mover un marco sin sus nodos</translation>
  </message>
  <message>
   <source>Move by one pixel</source>
   <translation>Mover un píxel</translation>
  </message>
  <message>
   <source>Move frame</source>
   <translation>Mover marco</translation>
  </message>
  <message>
   <source>Move freely</source>
   <translation>Mover libremente</translation>
  </message>
  <message>
   <source>Move knot</source>
   <translation>Mover punto</translation>
  </message>
  <message>
   <source>Move tab to a window of its own</source>
   <translation>Mover la pestaña a su propia ventana</translation>
  </message>
  <message>
   <source>Move tab to the other side</source>
   <translation>Mover la pestaña al otro lado</translation>
  </message>
  <message>
   <source>Move the selection</source>
   <translation>Mover la selección</translation>
  </message>
  <message>
   <source>Move to the bottom</source>
   <translation>Mover abajo</translation>
  </message>
  <message>
   <source>Move to the left</source>
   <translation>Mover a la izquierda</translation>
  </message>
  <message>
   <source>Move to the right</source>
   <translation>Mover a la derecha</translation>
  </message>
  <message>
   <source>Move {count} wires</source>
   <translation>Mover {count} conexiones</translation>
  </message>
  <message>
   <source>Move {pin_id}</source>
   <translation>Mover {pin_id}</translation>
  </message>
  <message>
   <source>Move {things}</source>
   <translation>Mover {things}</translation>
  </message>
  <message>
   <source>Moved flow</source>
   <translation>Flujo movido</translation>
  </message>
  <message>
   <source>Moved node</source>
   <translation>Nodo movido</translation>
  </message>
  <message>
   <source>Moved wire</source>
   <translation>Conexión movida</translation>
  </message>
  <message>
   <source>Moves the knot; Alt-click removes it</source>
   <translation>Mueve el punto; Alt+clic lo quita</translation>
  </message>
  <message>
   <source>Moves the view</source>
   <translation>Mueve la vista</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: free of the grid, Ctrl: a copy</source>
   <translation>Mueve {what}; Alt: sin cuadrícula, Ctrl: una copia</translation>
  </message>
  <message>
   <source>Moves {what}; Alt: without its nodes</source>
   <translation>Mueve {what}; Alt: sin sus nodos</translation>
  </message>
  <message>
   <source>Moving…</source>
   <translation>Moviendo…</translation>
  </message>
  <message>
   <source>Multiply</source>
   <translation>Multiplicar</translation>
  </message>
  <message>
   <source>Music Artifact</source>
   <translation>Artefacto de música</translation>
  </message>
  <message>
   <source>Music model</source>
   <translation>Modelo de música</translation>
  </message>
  <message>
   <source>Mute or unmute</source>
   <translation>Silenciar o activar</translation>
  </message>
  <message>
   <source>Mute or unmute wire</source>
   <translation>Silenciar o activar conexión</translation>
  </message>
  <message>
   <source>Mute wire</source>
   <translation>Silenciar conexión</translation>
  </message>
  <message>
   <source>Mute wire {names}</source>
   <translation>Silenciar la conexión {names}</translation>
  </message>
  <message>
   <source>Mute {things}</source>
   <translation>Silenciar {things}</translation>
  </message>
  <message>
   <source>Mute: detach it when running (Shift+M)</source>
   <translation>Silenciar: separarla al ejecutar (Mayús+M)</translation>
  </message>
  <message>
   <source>My layout</source>
   <translation>Mi disposición</translation>
  </message>
  <message>
   <source>My shortcuts</source>
   <translation>Mis atajos</translation>
  </message>
  <message>
   <source>My theme</source>
   <translation>Mi tema</translation>
  </message>
  <message>
   <source>NOT</source>
   <translation>NO</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Name it “{tidy}”</source>
   <translation>Llamarla «{tidy}»</translation>
  </message>
  <message>
   <source>Name of pin {id}</source>
   <translation>Nombre del pin {id}</translation>
  </message>
  <message>
   <source>Name of the event.</source>
   <translation>Nombre del evento.</translation>
  </message>
  <message>
   <source>Name of the node</source>
   <translation>Nombre del nodo</translation>
  </message>
  <message>
   <source>Name of the time zone.</source>
   <translation>Nombre de la zona horaria.</translation>
  </message>
  <message>
   <source>Name of the variable; `a.b` is a key of an object.</source>
   <translation>Nombre de la variable; `a.b` es una clave de un objeto.</translation>
  </message>
  <message>
   <source>Name this version</source>
   <translation>Nombrar esta versión</translation>
  </message>
  <message>
   <source>Name to value.</source>
   <translation>Nombre y su valor.</translation>
  </message>
  <message>
   <source>Name what secrets begin with</source>
   <translation>Indique con qué empiezan los secretos</translation>
  </message>
  <message>
   <source>Names of the tools.</source>
   <translation>Nombres de las herramientas.</translation>
  </message>
  <message>
   <source>Needed.</source>
   <translation>Necesario.</translation>
  </message>
  <message>
   <source>Never ask</source>
   <translation>No preguntar nunca</translation>
  </message>
  <message>
   <source>New flow</source>
   <translation>Nuevo flujo</translation>
  </message>
  <message>
   <source>New from template or example…</source>
   <translation>Nuevo desde plantilla o ejemplo…</translation>
  </message>
  <message>
   <source>New from “{title}”</source>
   <translation>Nuevo desde «{title}»</translation>
  </message>
  <message>
   <source>New pack</source>
   <translation>Nuevo paquete</translation>
  </message>
  <message>
   <source>New profile</source>
   <translation>Nuevo perfil</translation>
  </message>
  <message>
   <source>New profile…</source>
   <translation>Nuevo perfil…</translation>
  </message>
  <message>
   <source>New subflow</source>
   <translation>Nuevo subflujo</translation>
  </message>
  <message>
   <source>New window on this flow</source>
   <translation>Nueva ventana de este flujo</translation>
  </message>
  <message>
   <source>New, delete, import, export</source>
   <translation>Nuevo, eliminar, importar, exportar</translation>
  </message>
  <message>
   <source>Newest messages that stay; empty: 6.</source>
   <translation>Mensajes más nuevos que quedan; vacío: 6.</translation>
  </message>
  <message>
   <source>Next difference</source>
   <translation>Diferencia siguiente</translation>
  </message>
  <message>
   <source>Next find or use</source>
   <translation>Resultado o uso siguiente</translation>
  </message>
  <message>
   <source>Next problem</source>
   <translation>Problema siguiente</translation>
  </message>
  <message>
   <source>Next tab</source>
   <translation>Pestaña siguiente</translation>
  </message>
  <message>
   <source>Next, previous</source>
   <translation>Siguiente, anterior</translation>
  </message>
  <message>
   <source>No caller changes: there is none in this folder, or all of them fit.</source>
   <translation>No cambia ningún llamador: no hay ninguno en esta carpeta, o todos encajan.</translation>
  </message>
  <message>
   <source>No further run was started</source>
   <translation>No se inició ninguna otra ejecución</translation>
  </message>
  <message>
   <source>No keys</source>
   <translation>Sin teclas</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>No limits: it never pauses by itself</source>
   <translation>Sin límites: nunca se pausa por sí sola</translation>
  </message>
  <message>
   <source>No model is set up: there is no default provider in Preferences.</source>
   <translation>No hay ningún modelo configurado: no hay proveedor predeterminado en Preferencias.</translation>
  </message>
  <message>
   <source>No model of “{name}” is named in Preferences.</source>
   <translation>No se nombra ningún modelo de «{name}» en Preferencias.</translation>
  </message>
  <message>
   <source>No node of this flow is a step.</source>
   <translation>Ningún nodo de este flujo es un paso.</translation>
  </message>
  <message>
   <source>No note is in sight; N adds one</source>
   <translation>No hay ninguna nota a la vista; N añade una</translation>
  </message>
  <message>
   <source>No picture of “{title}” was written</source>
   <translation>No se escribió ninguna imagen de «{title}»</translation>
  </message>
  <message>
   <source>No pin of another node fits</source>
   <translation>No encaja ningún pin de otro nodo</translation>
  </message>
  <message>
   <source>No problems</source>
   <translation>Sin problemas</translation>
  </message>
  <message>
   <source>No provider in Preferences is called “{name}”.</source>
   <translation>Ningún proveedor de Preferencias se llama «{name}».</translation>
  </message>
  <message>
   <source>No run yet</source>
   <translation>Aún no hay ejecución</translation>
  </message>
  <message>
   <source>No runs yet. Press F5 to run the flow.</source>
   <translation>Aún no hay ejecuciones. Pulse F5 para ejecutar el flujo.</translation>
  </message>
  <message>
   <source>No server of models yet: until there is one, models echo their prompt.

Add offers what may run on this machine, such as Ollama, and any other server that speaks OpenAI's form. “Ask the server” then tries it.</source>
   <translation>Aún no hay servidor de modelos: hasta que lo haya, los modelos repiten su prompt.

Añadir ofrece lo que puede ejecutarse en este equipo, como Ollama, y cualquier otro servidor con la forma de OpenAI. «Preguntar al servidor» lo prueba después.</translation>
  </message>
  <message>
   <source>No tools are set up.</source>
   <translation>No hay herramientas configuradas.</translation>
  </message>
  <message>
   <source>No {value} is configured for {kind}</source>
   <translation>No hay {value} configurado para {kind}</translation>
  </message>
  <message>
   <source>No.</source>
   <translation>N.º</translation>
  </message>
  <message>
   <source>Nobody: models echo their prompt</source>
   <translation>Nadie: los modelos repiten su prompt</translation>
  </message>
  <message>
   <source>Node</source>
   <translation>Nodo</translation>
  </message>
  <message>
   <source>Node packs…</source>
   <translation>Paquetes de nodos…</translation>
  </message>
  <message>
   <source>Nodes</source>
   <translation>Nodos</translation>
  </message>
  <message>
   <source>Not after: ISO 8601.</source>
   <translation>No después de: ISO 8601.</translation>
  </message>
  <message>
   <source>Not before: ISO 8601.</source>
   <translation>No antes de: ISO 8601.</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <source>Not saved to a file yet</source>
   <translation>Aún no guardado en un archivo</translation>
  </message>
  <message>
   <source>Not set</source>
   <translation>Sin definir</translation>
  </message>
  <message>
   <source>Not snippets, left alone: {names} in {folder}</source>
   <translation>No son fragmentos, se dejan como están: {names} en {folder}</translation>
  </message>
  <message>
   <source>Not trusted yet</source>
   <translation>Aún no es de confianza</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <source>Note “{words}”</source>
   <translation>Nota «{words}»</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <source>Nothing found</source>
   <translation>No se encontró nada</translation>
  </message>
  <message>
   <source>Nothing here shows texts; the log is {path}</source>
   <translation>Aquí nada muestra textos; el registro es {path}</translation>
  </message>
  <message>
   <source>Nothing is given here. Run again to start without it.</source>
   <translation>Aquí no se da nada. Ejecute de nuevo para empezar sin ello.</translation>
  </message>
  <message>
   <source>Nothing selected</source>
   <translation>Nada seleccionado</translation>
  </message>
  <message>
   <source>Nothing that this run came by has changed</source>
   <translation>No ha cambiado nada por donde pasó esta ejecución</translation>
  </message>
  <message>
   <source>Nothing to paste: {problem}; {remedy}</source>
   <translation>Nada que pegar: {problem}; {remedy}</translation>
  </message>
  <message>
   <source>Now, record {length:,}</source>
   <translation>Ahora, registro {length:,}</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <source>Number of the pass, from 0.</source>
   <translation>Número de la vuelta, desde 0.</translation>
  </message>
  <message>
   <source>OK</source>
   <translation>Aceptar</translation>
  </message>
  <message>
   <source>OR</source>
   <translation>O</translation>
  </message>
  <message>
   <source>Object, schema, memory</source>
   <translation>Objeto, esquema, memoria</translation>
  </message>
  <message>
   <source>Objects with path, name, type, size and kind.</source>
   <translation>Objetos con path, name, type, size y kind.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>Off: a run in which a code, file or format node failed completes and reports no success.</source>
   <translation>Desactivado: una ejecución en la que falló un nodo de código, archivo o formato termina e informa de que no tuvo éxito.</translation>
  </message>
  <message>
   <source>Old task input of agents</source>
   <translation>Antigua entrada de tarea de los agentes</translation>
  </message>
  <message>
   <source>Ollama</source>
   <translation>Ollama</translation>
  </message>
  <message>
   <source>On Agent Message</source>
   <translation>Al recibir mensaje de agente</translation>
  </message>
  <message>
   <source>On Event</source>
   <translation>Al ocurrir un evento</translation>
  </message>
  <message>
   <source>On Flow End</source>
   <translation>Al terminar el flujo</translation>
  </message>
  <message>
   <source>On Flow Start</source>
   <translation>Al iniciar el flujo</translation>
  </message>
  <message>
   <source>On Schedule</source>
   <translation>Según horario</translation>
  </message>
  <message>
   <source>On User Request</source>
   <translation>Al recibir una petición</translation>
  </message>
  <message>
   <source>On a locked frame; the frame's menu unlocks it</source>
   <translation>En un marco bloqueado; el menú del marco lo desbloquea</translation>
  </message>
  <message>
   <source>On the canvas</source>
   <translation>En el lienzo</translation>
  </message>
  <message>
   <source>One fact for the knowledge graph.</source>
   <translation>Un hecho para el grafo de conocimiento.</translation>
  </message>
  <message>
   <source>One interrupted run goes on</source>
   <translation>Continúa una ejecución interrumpida</translation>
  </message>
  <message>
   <source>One list out of several, in the order of the pins; a single value counts as a list of itself.</source>
   <translation>Una lista a partir de varias, en el orden de los pines; un valor suelto cuenta como lista de sí mismo.</translation>
  </message>
  <message>
   <source>One model a line</source>
   <translation>Un modelo por línea</translation>
  </message>
  <message>
   <source>One moment: the last edit is not done yet</source>
   <translation>Un momento: el último cambio aún no ha terminado</translation>
  </message>
  <message>
   <source>One more item.</source>
   <translation>Un elemento más.</translation>
  </message>
  <message>
   <source>One of these runs was deleted</source>
   <translation>Una de estas ejecuciones se eliminó</translation>
  </message>
  <message>
   <source>One of {choices}.</source>
   <translation>Uno de {choices}.</translation>
  </message>
  <message>
   <source>One path a line, such as user.name</source>
   <translation>Una ruta por línea, como user.name</translation>
  </message>
  <message>
   <source>One problem stops this run</source>
   <translation>Un problema detiene esta ejecución</translation>
  </message>
  <message>
   <source>One readable line for each tool result.</source>
   <translation>Una línea legible por cada resultado de herramienta.</translation>
  </message>
  <message>
   <source>One record back</source>
   <translation>Un registro atrás</translation>
  </message>
  <message>
   <source>One record on</source>
   <translation>Un registro adelante</translation>
  </message>
  <message>
   <source>One result for each call.</source>
   <translation>Un resultado por llamada.</translation>
  </message>
  <message>
   <source>One text out of several, in the order of the pins, with a separator between them.</source>
   <translation>Un texto a partir de varios, en el orden de los pines, con un separador entre ellos.</translation>
  </message>
  <message>
   <source>One text out of the items of a list, with a delimiter between them.</source>
   <translation>Un texto a partir de los elementos de una lista, con un delimitador entre ellos.</translation>
  </message>
  <message>
   <source>One way out each.</source>
   <translation>Una salida cada uno.</translation>
  </message>
  <message>
   <source>Only a control wire can have a largest number of passes.</source>
   <translation>Solo una conexión de control puede tener un máximo de pasos.</translation>
  </message>
  <message>
   <source>Only a control wire may lead back to its own node.</source>
   <translation>Solo una conexión de control puede volver a su propio nodo.</translation>
  </message>
  <message>
   <source>Only a list of texts and numbers fits rows.</source>
   <translation>Solo una lista de textos y números cabe en filas.</translation>
  </message>
  <message>
   <source>Only messages of its node</source>
   <translation>Solo mensajes de su nodo</translation>
  </message>
  <message>
   <source>Only messages of its run</source>
   <translation>Solo mensajes de su ejecución</translation>
  </message>
  <message>
   <source>Only one kind of file.</source>
   <translation>Solo un tipo de archivo.</translation>
  </message>
  <message>
   <source>Only records of the selected nodes</source>
   <translation>Solo registros de los nodos elegidos</translation>
  </message>
  <message>
   <source>Only the selected nodes</source>
   <translation>Solo los nodos elegidos</translation>
  </message>
  <message>
   <source>Only these, such as [".md", ".txt"].</source>
   <translation>Solo estas, como [".md", ".txt"].</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Open a flow to see its values here.</source>
   <translation>Abra un flujo para ver aquí sus valores.</translation>
  </message>
  <message>
   <source>Open example</source>
   <translation>Abrir ejemplo</translation>
  </message>
  <message>
   <source>Open flow</source>
   <translation>Abrir flujo</translation>
  </message>
  <message>
   <source>Open frame</source>
   <translation>Abrir marco</translation>
  </message>
  <message>
   <source>Open in a window</source>
   <translation>Abrir en una ventana</translation>
  </message>
  <message>
   <source>Open its code and save it again.</source>
   <translation>Abra su código y guárdelo de nuevo.</translation>
  </message>
  <message>
   <source>Open or import that flow, or choose another.</source>
   <translation>Abra o importe ese flujo, o elija otro.</translation>
  </message>
  <message>
   <source>Open recent</source>
   <translation>Abrir reciente</translation>
  </message>
  <message>
   <source>Open run</source>
   <translation>Abrir ejecución</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Abrir ajustes</translation>
  </message>
  <message>
   <source>Open subflow</source>
   <translation>Abrir subflujo</translation>
  </message>
  <message>
   <source>Open the setting that is missing</source>
   <translation>Abrir el ajuste que falta</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>Abrir {name}</translation>
  </message>
  <message>
   <source>Open “{name}” afterwards</source>
   <translation>Abrir «{name}» después</translation>
  </message>
  <message>
   <source>OpenAI</source>
   <translation>OpenAI</translation>
  </message>
  <message>
   <source>Opening “{name}”…</source>
   <translation>Abriendo «{name}»…</translation>
  </message>
  <message>
   <source>Opens flows, adds nodes for other files: {count} files</source>
   <translation>Abre flujos, añade nodos para otros archivos: {count} archivos</translation>
  </message>
  <message>
   <source>Opens “{name}” if it is a flow</source>
   <translation>Abre «{name}» si es un flujo</translation>
  </message>
  <message>
   <source>Open…</source>
   <translation>Abrir…</translation>
  </message>
  <message>
   <source>Or type another answer</source>
   <translation>O escriba otra respuesta</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Outline</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <source>Outline of the flow</source>
   <translation>Esquema del flujo</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Salida</translation>
  </message>
  <message>
   <source>Outputs</source>
   <translation>Salidas</translation>
  </message>
  <message>
   <source>Outputs of this node</source>
   <translation>Salidas de este nodo</translation>
  </message>
  <message>
   <source>Overwrite</source>
   <translation>Sobrescribir</translation>
  </message>
  <message>
   <source>Overwriting it loses what the other program wrote there.</source>
   <translation>Al sobrescribirlo se pierde lo que el otro programa escribió allí.</translation>
  </message>
  <message>
   <source>Own layouts</source>
   <translation>Disposiciones propias</translation>
  </message>
  <message>
   <source>Owner of the memory; empty: by scope.</source>
   <translation>Dueño de la memoria; vacío: según el alcance.</translation>
  </message>
  <message>
   <source>PDF document (*.pdf)</source>
   <translation>Documento PDF (*.pdf)</translation>
  </message>
  <message>
   <source>PNG picture (*.png)</source>
   <translation>Imagen PNG (*.png)</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Pages of the document.</source>
   <translation>Páginas del documento.</translation>
  </message>
  <message>
   <source>Pages that were read.</source>
   <translation>Páginas leídas.</translation>
  </message>
  <message>
   <source>Pages without text or with damage.</source>
   <translation>Páginas sin texto o dañadas.</translation>
  </message>
  <message>
   <source>Palette</source>
   <translation>Paleta</translation>
  </message>
  <message>
   <source>Pan</source>
   <translation>Desplazar</translation>
  </message>
  <message>
   <source>Panels</source>
   <translation>Paneles</translation>
  </message>
  <message>
   <source>Parallel</source>
   <translation>Paralelo</translation>
  </message>
  <message>
   <source>Parse JSON</source>
   <translation>Analizar JSON</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Parte</translation>
  </message>
  <message>
   <source>Passes by 'again'; 3 if nothing is given.</source>
   <translation>Pasos por «again»; 3 si no se indica nada.</translation>
  </message>
  <message>
   <source>Passes so far.</source>
   <translation>Pasos hasta ahora.</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste CSV or JSON, one row a run. The first line of CSV has the names:</source>
   <translation>Pegue CSV o JSON, una fila por ejecución. La primera línea de CSV tiene los nombres:</translation>
  </message>
  <message>
   <source>Paste {things}</source>
   <translation>Pegar {things}</translation>
  </message>
  <message>
   <source>Pastes the flow, or adds the text as a literal</source>
   <translation>Pega el flujo, o añade el texto como literal</translation>
  </message>
  <message>
   <source>Pasting…</source>
   <translation>Pegando…</translation>
  </message>
  <message>
   <source>Path escapes workspace_root</source>
   <translation>La ruta sale de workspace_root</translation>
  </message>
  <message>
   <source>Path is blocked by workspace_ignored_paths</source>
   <translation>La ruta está bloqueada por workspace_ignored_paths</translation>
  </message>
  <message>
   <source>Path to compare objects by; empty: the whole item.</source>
   <translation>Ruta por la que comparar objetos; vacía: el elemento entero.</translation>
  </message>
  <message>
   <source>Paths</source>
   <translation>Rutas</translation>
  </message>
  <message>
   <source>Paths of the files.</source>
   <translation>Rutas de los archivos.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pausar</translation>
  </message>
  <message>
   <source>Pause after steps</source>
   <translation>Pausar tras pasos</translation>
  </message>
  <message>
   <source>Paused</source>
   <translation>En pausa</translation>
  </message>
  <message>
   <source>Pauses the run until the host has recorded something the user says.</source>
   <translation>Pausa la ejecución hasta que el anfitrión haya grabado algo que diga el usuario.</translation>
  </message>
  <message>
   <source>Payload, a JSON object</source>
   <translation>Carga útil, un objeto JSON</translation>
  </message>
  <message>
   <source>Picture of “{title}” in {path}</source>
   <translation>Imagen de «{title}» en {path}</translation>
  </message>
  <message>
   <source>Pictures and printing</source>
   <translation>Imágenes e impresión</translation>
  </message>
  <message>
   <source>Pin “{id}” of “{title}”</source>
   <translation>Pin «{id}» de «{title}»</translation>
  </message>
  <message>
   <source>Pixels, or a factor such as 2x.</source>
   <translation>Píxeles, o un factor como 2x.</translation>
  </message>
  <message>
   <source>Pixels.</source>
   <translation>Píxeles.</translation>
  </message>
  <message>
   <source>Places.</source>
   <translation>Lugares.</translation>
  </message>
  <message>
   <source>Position of the wire.</source>
   <translation>Posición de la conexión.</translation>
  </message>
  <message>
   <source>Power</source>
   <translation>Potencia</translation>
  </message>
  <message>
   <source>Preferences</source>
   <translation>Preferencias</translation>
  </message>
  <message>
   <source>Preferences…</source>
   <translation>Preferencias…</translation>
  </message>
  <message>
   <source>Present frames as slides</source>
   <translation>Presentar marcos como diapositivas</translation>
  </message>
  <message>
   <source>Previous difference</source>
   <translation>Diferencia anterior</translation>
  </message>
  <message>
   <source>Previous find or use</source>
   <translation>Resultado o uso anterior</translation>
  </message>
  <message>
   <source>Previous problem</source>
   <translation>Problema anterior</translation>
  </message>
  <message>
   <source>Previous tab</source>
   <translation>Pestaña anterior</translation>
  </message>
  <message>
   <source>Prices of models</source>
   <translation>Precios de los modelos</translation>
  </message>
  <message>
   <source>Prices stand beside the models in Preferences; without one a call costs an unknown sum</source>
   <translation>Los precios están junto a los modelos en Preferencias; sin precio, una llamada cuesta una suma desconocida</translation>
  </message>
  <message>
   <source>Printed</source>
   <translation>Impreso</translation>
  </message>
  <message>
   <source>Printed text</source>
   <translation>Texto impreso</translation>
  </message>
  <message>
   <source>Printing “{title}”…</source>
   <translation>Imprimiendo «{title}»…</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Imprimir…</translation>
  </message>
  <message>
   <source>Problems</source>
   <translation>Problemas</translation>
  </message>
  <message>
   <source>Problems and failures: {count}; Esc shows all</source>
   <translation>Problemas y fallos: {count}; Esc muestra todo</translation>
  </message>
  <message>
   <source>Problems of this flow stop a run; Ctrl+F8 goes through them</source>
   <translation>Hay problemas de este flujo que impiden ejecutarlo; Ctrl+F8 los recorre</translation>
  </message>
  <message>
   <source>Problems: {words}</source>
   <translation>Problemas: {words}</translation>
  </message>
  <message>
   <source>Profile</source>
   <translation>Perfil</translation>
  </message>
  <message>
   <source>Profiles: new, delete, import, export</source>
   <translation>Perfiles: nuevo, eliminar, importar, exportar</translation>
  </message>
  <message>
   <source>Property description</source>
   <translation>Descripción de la propiedad</translation>
  </message>
  <message>
   <source>Property name</source>
   <translation>Nombre de la propiedad</translation>
  </message>
  <message>
   <source>Property type</source>
   <translation>Tipo de la propiedad</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Proveedor</translation>
  </message>
  <message>
   <source>Provider Catalog</source>
   <translation>Catálogo de proveedores</translation>
  </message>
  <message>
   <source>Providers</source>
   <translation>Proveedores</translation>
  </message>
  <message>
   <source>Providers and models of the host in one list, and the one at an index.</source>
   <translation>Proveedores y modelos del anfitrión en una lista, y el de un índice.</translation>
  </message>
  <message>
   <source>Providers of models</source>
   <translation>Proveedores de modelos</translation>
  </message>
  <message>
   <source>Put a Sequence or Parallel between them.</source>
   <translation>Ponga Secuencia o Paralelo en medio.</translation>
  </message>
  <message>
   <source>Put a \ before ( [ * + ? . to mean the sign</source>
   <translation>Ponga \ delante de ( [ * + ? . para referirse al signo</translation>
  </message>
  <message>
   <source>Put a {title} between</source>
   <translation>Poner {title} en medio</translation>
  </message>
  <message>
   <source>Put an If before it that ends the recursion.</source>
   <translation>Ponga antes un Si/Si no que termine la recursión.</translation>
  </message>
  <message>
   <source>Put an If into the circle that leads out of it.</source>
   <translation>Ponga en el círculo un Si/Si no que salga de él.</translation>
  </message>
  <message>
   <source>Put into a window of its own</source>
   <translation>Poner en una ventana propia</translation>
  </message>
  <message>
   <source>Puts archived messages and notes back into the conversation.</source>
   <translation>Devuelve mensajes y notas archivados a la conversación.</translation>
  </message>
  <message>
   <source>Puts what a KG Query found into the active memory and gives the system prompt that shows it.</source>
   <translation>Pone en la memoria activa lo que encontró Consultar grafo y da el prompt de sistema que lo muestra.</translation>
  </message>
  <message>
   <source>Puts “{title}” into the wire</source>
   <translation>Pone «{title}» en la conexión</translation>
  </message>
  <message>
   <source>Python functions that the expressions of this flow may call: def twice(x): return x * 2</source>
   <translation>Funciones de Python que pueden llamar las expresiones de este flujo: def twice(x): return x * 2</translation>
  </message>
  <message>
   <source>Python of older files: a function, or one expression over the inputs.</source>
   <translation>Python de archivos antiguos: una función, o una expresión sobre las entradas.</translation>
  </message>
  <message>
   <source>Python: what the input is at each visit. `value` is what it would have been, `vars` are the run's variables, and the flow's functions may be called.</source>
   <translation>Python: lo que es la entrada en cada visita. `value` es lo que habría sido, `vars` son las variables de la ejecución, y se pueden llamar las funciones del flujo.</translation>
  </message>
  <message>
   <source>Queries the knowledge graph by pattern, time and words.</source>
   <translation>Consulta el grafo de conocimiento por patrón, tiempo y palabras.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Pregunta</translation>
  </message>
  <message>
   <source>Quick fix…</source>
   <translation>Corrección rápida…</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Random Float</source>
   <translation>Decimal aleatorio</translation>
  </message>
  <message>
   <source>Random Int</source>
   <translation>Entero aleatorio</translation>
  </message>
  <message>
   <source>Raw result of a KG Query.</source>
   <translation>Resultado en bruto de Consultar grafo.</translation>
  </message>
  <message>
   <source>Re-plug wire</source>
   <translation>Reconectar conexión</translation>
  </message>
  <message>
   <source>Read Artifact</source>
   <translation>Leer artefacto</translation>
  </message>
  <message>
   <source>Read File</source>
   <translation>Leer archivo</translation>
  </message>
  <message>
   <source>Read PDF</source>
   <translation>Leer PDF</translation>
  </message>
  <message>
   <source>Read the variables again</source>
   <translation>Leer de nuevo las variables</translation>
  </message>
  <message>
   <source>Reading the run…</source>
   <translation>Leyendo la ejecución…</translation>
  </message>
  <message>
   <source>Reads</source>
   <translation>Lee</translation>
  </message>
  <message>
   <source>Reads a UTF-8 text file of the workspace. A .json file must parse; other text that looks like JSON is parsed if it can be.</source>
   <translation>Lee un archivo de texto UTF-8 de la carpeta de trabajo. Un archivo .json debe ser válido; otro texto que parezca JSON se analiza si se puede.</translation>
  </message>
  <message>
   <source>Reads a variable of the run, each time it is needed.</source>
   <translation>Lee una variable de la ejecución, cada vez que se necesita.</translation>
  </message>
  <message>
   <source>Reads several variables of the run: one output each, named like the variable.</source>
   <translation>Lee varias variables de la ejecución: una salida cada una, con el nombre de la variable.</translation>
  </message>
  <message>
   <source>Reads the PDF “{name}”</source>
   <translation>Lee el PDF «{name}»</translation>
  </message>
  <message>
   <source>Reads the conversation of the run.</source>
   <translation>Lee la conversación de la ejecución.</translation>
  </message>
  <message>
   <source>Reads the text of “{name}”</source>
   <translation>Lee el texto de «{name}»</translation>
  </message>
  <message>
   <source>Reason for rejecting</source>
   <translation>Motivo del rechazo</translation>
  </message>
  <message>
   <source>Reason, if you reject (the flow sees it)</source>
   <translation>Motivo, si rechaza (el flujo lo ve)</translation>
  </message>
  <message>
   <source>Recall</source>
   <translation>Recordar</translation>
  </message>
  <message>
   <source>Recall cannot search: {error}</source>
   <translation>Recordar no puede buscar: {error}</translation>
  </message>
  <message>
   <source>Recall into context</source>
   <translation>Recuperar al contexto</translation>
  </message>
  <message>
   <source>Recall into context cannot search: {error}</source>
   <translation>Recuperar al contexto no puede buscar: {error}</translation>
  </message>
  <message>
   <source>Recent</source>
   <translation>Recientes</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Record {value:,} of {length:,}</source>
   <translation>Registro {value:,} de {length:,}</translation>
  </message>
  <message>
   <source>Recorded results and answers</source>
   <translation>Resultados y respuestas registrados</translation>
  </message>
  <message>
   <source>Recorded results and answers are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>Los resultados y respuestas registrados valen donde la petición es la misma; cualquier otra llamada se hace. Archivos, memoria y mensajes se escriben de nuevo.</translation>
  </message>
  <message>
   <source>Recorded results are taken where the request is the same; any other call is made. Files, memory and messages are written again.</source>
   <translation>Los resultados registrados valen donde la petición es la misma; cualquier otra llamada se hace. Archivos, memoria y mensajes se escriben de nuevo.</translation>
  </message>
  <message>
   <source>Records</source>
   <translation>Registros</translation>
  </message>
  <message>
   <source>Recover unsaved changes</source>
   <translation>Recuperar cambios sin guardar</translation>
  </message>
  <message>
   <source>Recurrent</source>
   <translation>Recurrente</translation>
  </message>
  <message>
   <source>Red</source>
   <translation>Rojo</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <source>Redo {redo_label}</source>
   <translation>Rehacer: {redo_label}</translation>
  </message>
  <message>
   <source>Redoing…</source>
   <translation>Rehaciendo…</translation>
  </message>
  <message>
   <source>Redone: {edit}</source>
   <translation>Rehecho: {edit}</translation>
  </message>
  <message>
   <source>Reference to the artifact.</source>
   <translation>Referencia al artefacto.</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Rechazada</translation>
  </message>
  <message>
   <source>Reload</source>
   <translation>Volver a cargar</translation>
  </message>
  <message>
   <source>Reload from disk</source>
   <translation>Volver a cargar del disco</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove all breakpoints</source>
   <translation>Quitar todos los puntos de interrupción</translation>
  </message>
  <message>
   <source>Remove entry</source>
   <translation>Quitar entrada</translation>
  </message>
  <message>
   <source>Remove frame</source>
   <translation>Quitar marco</translation>
  </message>
  <message>
   <source>Remove from favourites</source>
   <translation>Quitar de favoritos</translation>
  </message>
  <message>
   <source>Remove its control wires</source>
   <translation>Quitar sus conexiones de control</translation>
  </message>
  <message>
   <source>Remove its wire and value to let it go.</source>
   <translation>Quite su conexión y su valor para eliminarla.</translation>
  </message>
  <message>
   <source>Remove its wires</source>
   <translation>Quitar sus conexiones</translation>
  </message>
  <message>
   <source>Remove its wires, or open the flow with a newer program.</source>
   <translation>Quite sus conexiones, o abra el flujo con un programa más nuevo.</translation>
  </message>
  <message>
   <source>Remove knot</source>
   <translation>Quitar punto</translation>
  </message>
  <message>
   <source>Remove knots</source>
   <translation>Quitar puntos</translation>
  </message>
  <message>
   <source>Remove note</source>
   <translation>Quitar nota</translation>
  </message>
  <message>
   <source>Remove one of the wires, or keep the value in a variable.</source>
   <translation>Quite una de las conexiones, o guarde el valor en una variable.</translation>
  </message>
  <message>
   <source>Remove pin</source>
   <translation>Quitar pin</translation>
  </message>
  <message>
   <source>Remove pin {id}</source>
   <translation>Quitar el pin {id}</translation>
  </message>
  <message>
   <source>Remove property</source>
   <translation>Quitar propiedad</translation>
  </message>
  <message>
   <source>Remove the breakpoints of this flow</source>
   <translation>Quitar los puntos de interrupción de este flujo</translation>
  </message>
  <message>
   <source>Remove the control wire.</source>
   <translation>Quite la conexión de control.</translation>
  </message>
  <message>
   <source>Remove the limit of the wire</source>
   <translation>Quitar el límite de la conexión</translation>
  </message>
  <message>
   <source>Remove the wire</source>
   <translation>Quitar la conexión</translation>
  </message>
  <message>
   <source>Remove the wire from {source}</source>
   <translation>Quitar la conexión de {source}</translation>
  </message>
  <message>
   <source>Remove the wire, or put a Sequence or an If behind the node.</source>
   <translation>Quite la conexión, o ponga Secuencia o Si/Si no detrás del nodo.</translation>
  </message>
  <message>
   <source>Remove the wire.</source>
   <translation>Quite la conexión.</translation>
  </message>
  <message>
   <source>Remove wire</source>
   <translation>Quitar conexión</translation>
  </message>
  <message>
   <source>Remove wire {names}</source>
   <translation>Quitar la conexión {names}</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <source>Removed flow</source>
   <translation>Flujo quitado</translation>
  </message>
  <message>
   <source>Removed node</source>
   <translation>Nodo quitado</translation>
  </message>
  <message>
   <source>Removed one breakpoint</source>
   <translation>Se quitó un punto de interrupción</translation>
  </message>
  <message>
   <source>Removed wire</source>
   <translation>Conexión quitada</translation>
  </message>
  <message>
   <source>Removed {count} breakpoints</source>
   <translation>Se quitaron {count} puntos de interrupción</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renombrar</translation>
  </message>
  <message>
   <source>Rename everywhere…</source>
   <translation>Renombrar en todas partes…</translation>
  </message>
  <message>
   <source>Rename frame</source>
   <translation>Renombrar marco</translation>
  </message>
  <message>
   <source>Rename in 1 place</source>
   <translation>Renombrar en 1 lugar</translation>
  </message>
  <message>
   <source>Rename in {count} places</source>
   <translation>Renombrar en {count} lugares</translation>
  </message>
  <message>
   <source>Rename node</source>
   <translation>Renombrar nodo</translation>
  </message>
  <message>
   <source>Rename snippet</source>
   <translation>Renombrar fragmento</translation>
  </message>
  <message>
   <source>Rename to “{title}”</source>
   <translation>Renombrar a «{title}»</translation>
  </message>
  <message>
   <source>Rename {pin_id} to {new_id}</source>
   <translation>Renombrar {pin_id} a {new_id}</translation>
  </message>
  <message>
   <source>Rename {word} “{name}” to “{new}”</source>
   <translation>Renombrar {word} «{name}» a «{new}»</translation>
  </message>
  <message>
   <source>Renamed “{name}” to “{new}” in {count} places of {count2} flows</source>
   <translation>«{name}» renombrado a «{new}» en {count} lugares de {count2} flujos</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Renombrar…</translation>
  </message>
  <message>
   <source>Renders simple Markdown (headings, lists, code, emphasis) to a PDF file.</source>
   <translation>Convierte Markdown sencillo (títulos, listas, código, énfasis) en un PDF.</translation>
  </message>
  <message>
   <source>Repair it in a text editor; saving keeps it as it is.</source>
   <translation>Repárelo en un editor de texto; al guardar queda como está.</translation>
  </message>
  <message>
   <source>Repeated runs</source>
   <translation>Ejecuciones repetidas</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Reemplazar</translation>
  </message>
  <message>
   <source>Replace by {title}</source>
   <translation>Reemplazar por {title}</translation>
  </message>
  <message>
   <source>Replace the snippet “{name}”?</source>
   <translation>¿Reemplazar el fragmento «{name}»?</translation>
  </message>
  <message>
   <source>Replay</source>
   <translation>Reproducción</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Solicitud</translation>
  </message>
  <message>
   <source>Reroute</source>
   <translation>Redirección</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Restablecer</translation>
  </message>
  <message>
   <source>Reset all</source>
   <translation>Restablecer todo</translation>
  </message>
  <message>
   <source>Reset window layout</source>
   <translation>Restablecer la disposición de la ventana</translation>
  </message>
  <message>
   <source>Resize frame</source>
   <translation>Redimensionar marco</translation>
  </message>
  <message>
   <source>Resize node</source>
   <translation>Redimensionar nodo</translation>
  </message>
  <message>
   <source>Resize {things}</source>
   <translation>Redimensionar {things}</translation>
  </message>
  <message>
   <source>Restore / Upscale Image</source>
   <translation>Restaurar / ampliar imagen</translation>
  </message>
  <message>
   <source>Restore {title}</source>
   <translation>Restaurar {title}</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <source>Result of “{name}”</source>
   <translation>Resultado de «{name}»</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Reanudar</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Room for the packed text.</source>
   <translation>Espacio para el texto empaquetado.</translation>
  </message>
  <message>
   <source>Round</source>
   <translation>Redondear</translation>
  </message>
  <message>
   <source>Run</source>
   <translation>Ejecutar</translation>
  </message>
  <message>
   <source>Run again from the first change</source>
   <translation>Ejecutar de nuevo desde el primer cambio</translation>
  </message>
  <message>
   <source>Run again from “{title}” (#{seq})</source>
   <translation>Ejecutar de nuevo desde «{title}» (#{seq})</translation>
  </message>
  <message>
   <source>Run as all wires</source>
   <translation>Como todas las conexiones</translation>
  </message>
  <message>
   <source>Run it</source>
   <translation>Ejecutarlo</translation>
  </message>
  <message>
   <source>Run it after {node_id}</source>
   <translation>Ejecutarlo después de {node_id}</translation>
  </message>
  <message>
   <source>Run it between {source} and {target}</source>
   <translation>Ejecutarlo entre {source} y {target}</translation>
  </message>
  <message>
   <source>Run node alone…</source>
   <translation>Ejecutar solo el nodo…</translation>
  </message>
  <message>
   <source>Run once</source>
   <translation>Ejecutar una vez</translation>
  </message>
  <message>
   <source>Run several times</source>
   <translation>Ejecutar varias veces</translation>
  </message>
  <message>
   <source>Run several times…</source>
   <translation>Ejecutar varias veces…</translation>
  </message>
  <message>
   <source>Run state</source>
   <translation>Estado de la ejecución</translation>
  </message>
  <message>
   <source>Run state: {text}</source>
   <translation>Estado de la ejecución: {text}</translation>
  </message>
  <message>
   <source>Run the code of “{name}” in this program?</source>
   <translation>¿Ejecutar el código de «{name}» en este programa?</translation>
  </message>
  <message>
   <source>Run the flow several times in the background, with the same inputs or a table of them, and compare</source>
   <translation>Ejecutar el flujo varias veces en segundo plano, con las mismas entradas o una tabla de ellas, y comparar</translation>
  </message>
  <message>
   <source>Run the flow, or let the run go on that is paused or has halted</source>
   <translation>Ejecutar el flujo, o dejar que siga la ejecución que está en pausa o detenida</translation>
  </message>
  <message>
   <source>Run the selected node by itself, with what it read in the last run or what you give instead</source>
   <translation>Ejecutar solo el nodo seleccionado, con lo que leyó en la última ejecución o con lo que indiques</translation>
  </message>
  <message>
   <source>Run this code with sample inputs, without running the flow</source>
   <translation>Ejecutar este código con entradas de ejemplo, sin ejecutar el flujo</translation>
  </message>
  <message>
   <source>Run this frame…</source>
   <translation>Ejecutar este marco…</translation>
  </message>
  <message>
   <source>Run to here</source>
   <translation>Ejecutar hasta aquí</translation>
  </message>
  <message>
   <source>Run with values…</source>
   <translation>Ejecutar con valores…</translation>
  </message>
  <message>
   <source>Run without trust</source>
   <translation>Ejecutar sin confianza</translation>
  </message>
  <message>
   <source>Run {count} times</source>
   <translation>Ejecutar {count} veces</translation>
  </message>
  <message>
   <source>Run “{flow_name}”</source>
   <translation>Ejecutar «{flow_name}»</translation>
  </message>
  <message>
   <source>Run “{flow_name}” several times</source>
   <translation>Ejecutar «{flow_name}» varias veces</translation>
  </message>
  <message>
   <source>Running</source>
   <translation>En ejecución</translation>
  </message>
  <message>
   <source>Running…</source>
   <translation>En ejecución…</translation>
  </message>
  <message>
   <source>Runs</source>
   <translation>Ejecuciones</translation>
  </message>
  <message>
   <source>Runs 'loop' as long as the condition holds, then 'done'. It is read before each pass.</source>
   <translation>Ejecuta «loop» mientras se cumpla la condición, luego «done». Se lee antes de cada vuelta.</translation>
  </message>
  <message>
   <source>Runs 'loop' for each number from start up to, but not including, end; then 'done'.</source>
   <translation>Ejecuta «loop» para cada número desde start hasta end, sin incluirlo; luego «done».</translation>
  </message>
  <message>
   <source>Runs 'loop' once for each item of a list, then 'done'. The list is taken once, on entry.</source>
   <translation>Ejecuta «loop» una vez por cada elemento de una lista, luego «done». La lista se toma una vez, al entrar.</translation>
  </message>
  <message>
   <source>Runs a Python function in a sandbox without files and network; what it returns goes to `output`.</source>
   <translation>Ejecuta una función de Python en un sandbox sin archivos ni red; lo que devuelve va a `output`.</translation>
  </message>
  <message>
   <source>Runs all its ways, one after the other, then goes on by 'Completed'. Where the flow switches it on, ways that share no node, read nothing of one another, do not end the run and write nothing to memory run at the same time.</source>
   <translation>Ejecuta todos sus caminos, uno tras otro, y sigue por «Completado». Si el flujo lo activa, se ejecutan a la vez los caminos que no comparten nodos, no leen nada unos de otros, no terminan la ejecución y no escriben en la memoria.</translation>
  </message>
  <message>
   <source>Runs another flow and goes on with its result. If that flow fails, this one goes on.</source>
   <translation>Ejecuta otro flujo y sigue con su resultado. Si ese flujo falla, este sigue.</translation>
  </message>
  <message>
   <source>Runs are being repeated already: wait for them or cancel them</source>
   <translation>Ya se están repitiendo ejecuciones: espérelas o cancélelas</translation>
  </message>
  <message>
   <source>Runs ask “{name}” from now on</source>
   <translation>A partir de ahora las ejecuciones preguntan a «{name}»</translation>
  </message>
  <message>
   <source>Runs at the same &amp;time</source>
   <translation>Ejecuciones a la &amp;vez</translation>
  </message>
  <message>
   <source>Runs its ways one after the other.</source>
   <translation>Ejecuta sus caminos uno tras otro.</translation>
  </message>
  <message>
   <source>Runs one tool call.</source>
   <translation>Ejecuta una llamada a una herramienta.</translation>
  </message>
  <message>
   <source>Runs that are started together stand here side by side.</source>
   <translation>Las ejecuciones iniciadas juntas aparecen aquí lado a lado.</translation>
  </message>
  <message>
   <source>Runs that were started together, side by side</source>
   <translation>Ejecuciones iniciadas juntas, lado a lado</translation>
  </message>
  <message>
   <source>Runs the tool calls a model asked for. A failed call is a result, not a failed run.</source>
   <translation>Ejecuta las llamadas a herramientas que pidió un modelo. Una llamada fallida es un resultado, no una ejecución fallida.</translation>
  </message>
  <message>
   <source>Runs, spans and messages it comes from.</source>
   <translation>Ejecuciones, tramos y mensajes de los que viene.</translation>
  </message>
  <message>
   <source>SVG drawing (*.svg)</source>
   <translation>Dibujo SVG (*.svg)</translation>
  </message>
  <message>
   <source>Same steps too</source>
   <translation>También los pasos iguales</translation>
  </message>
  <message>
   <source>Sample inputs</source>
   <translation>Entradas de ejemplo</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as snippet</source>
   <translation>Guardar como fragmento</translation>
  </message>
  <message>
   <source>Save as snippet…</source>
   <translation>Guardar como fragmento…</translation>
  </message>
  <message>
   <source>Save as…</source>
   <translation>Guardar como…</translation>
  </message>
  <message>
   <source>Save flow as</source>
   <translation>Guardar flujo como</translation>
  </message>
  <message>
   <source>Save layout</source>
   <translation>Guardar disposición</translation>
  </message>
  <message>
   <source>Save layout as…</source>
   <translation>Guardar disposición como…</translation>
  </message>
  <message>
   <source>Save the changes to “{name}”?</source>
   <translation>¿Guardar los cambios de «{name}»?</translation>
  </message>
  <message>
   <source>Save the flow to set its entry.</source>
   <translation>Guarde el flujo para fijar su entrada.</translation>
  </message>
  <message>
   <source>Save the flow, or wire it again.</source>
   <translation>Guarde el flujo, o conéctelo de nuevo.</translation>
  </message>
  <message>
   <source>Save the flow.</source>
   <translation>Guarde el flujo.</translation>
  </message>
  <message>
   <source>Saved “{title}” to {path}</source>
   <translation>«{title}» guardado en {path}</translation>
  </message>
  <message>
   <source>Say which file to write.</source>
   <translation>Indique qué archivo escribir.</translation>
  </message>
  <message>
   <source>Say which folder to fill.</source>
   <translation>Indique qué carpeta llenar.</translation>
  </message>
  <message>
   <source>Schedule</source>
   <translation>Horario</translation>
  </message>
  <message>
   <source>Schema</source>
   <translation>Esquema</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Alcance</translation>
  </message>
  <message>
   <source>Search actions and keys</source>
   <translation>Buscar acciones y teclas</translation>
  </message>
  <message>
   <source>Search nodes</source>
   <translation>Buscar nodos</translation>
  </message>
  <message>
   <source>Search pins to wire</source>
   <translation>Buscar pines para conectar</translation>
  </message>
  <message>
   <source>Seconds</source>
   <translation>Segundos</translation>
  </message>
  <message>
   <source>Seconds.</source>
   <translation>Segundos.</translation>
  </message>
  <message>
   <source>Secrets in the log</source>
   <translation>Secretos en el registro</translation>
  </message>
  <message>
   <source>See what happened</source>
   <translation>Ver qué pasó</translation>
  </message>
  <message>
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <source>Select</source>
   <translation>Seleccionar</translation>
  </message>
  <message>
   <source>Select a node first, then C wires it</source>
   <translation>Seleccione primero un nodo; luego C lo conecta</translation>
  </message>
  <message>
   <source>Select a node first, then W goes through its wires</source>
   <translation>Seleccione primero un nodo; luego W recorre sus conexiones</translation>
  </message>
  <message>
   <source>Select a node on a frame first; G makes a frame</source>
   <translation>Seleccione primero un nodo de un marco; G crea un marco</translation>
  </message>
  <message>
   <source>Select a node to see its values, settings and help, and what it gave in the last run.</source>
   <translation>Seleccione un nodo para ver sus valores, ajustes y ayuda, y lo que dio en la última ejecución.</translation>
  </message>
  <message>
   <source>Select a subflow whose flow can be found</source>
   <translation>Seleccione un subflujo cuyo flujo se pueda encontrar</translation>
  </message>
  <message>
   <source>Select a wire first: click it, or W at a node</source>
   <translation>Seleccione primero una conexión: haga clic en ella, o W en un nodo</translation>
  </message>
  <message>
   <source>Select all</source>
   <translation>Seleccionar todo</translation>
  </message>
  <message>
   <source>Select downstream</source>
   <translation>Seleccionar lo posterior</translation>
  </message>
  <message>
   <source>Select next frame or note</source>
   <translation>Seleccionar el marco o la nota siguiente</translation>
  </message>
  <message>
   <source>Select next wire</source>
   <translation>Seleccionar la conexión siguiente</translation>
  </message>
  <message>
   <source>Select nothing</source>
   <translation>No seleccionar nada</translation>
  </message>
  <message>
   <source>Select several</source>
   <translation>Seleccionar varios</translation>
  </message>
  <message>
   <source>Select the nodes that a note in sight shall lead to</source>
   <translation>Seleccione los nodos a los que debe llevar una nota a la vista</translation>
  </message>
  <message>
   <source>Select upstream</source>
   <translation>Seleccionar lo anterior</translation>
  </message>
  <message>
   <source>Selects what it touches; Alt: what lies inside, Shift: adds, Ctrl: takes out</source>
   <translation>Selecciona lo que toca; Alt: lo que queda dentro, Mayús: añade, Ctrl: quita</translation>
  </message>
  <message>
   <source>Selects what the outline encloses ({count})</source>
   <translation>Selecciona lo que encierra el contorno ({count})</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Sentences that did not fit.</source>
   <translation>Frases que no cupieron.</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Separador</translation>
  </message>
  <message>
   <source>Sequence</source>
   <translation>Secuencia</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <source>Set</source>
   <translation>Definir</translation>
  </message>
  <message>
   <source>Set Property</source>
   <translation>Definir propiedad</translation>
  </message>
  <message>
   <source>Set Variable</source>
   <translation>Definir variable</translation>
  </message>
  <message>
   <source>Set Variable Property</source>
   <translation>Definir propiedad de variable</translation>
  </message>
  <message>
   <source>Set Variables</source>
   <translation>Definir variables</translation>
  </message>
  <message>
   <source>Set a bookmark</source>
   <translation>Poner un marcador</translation>
  </message>
  <message>
   <source>Set bookmark {number}</source>
   <translation>Poner el marcador {number}</translation>
  </message>
  <message>
   <source>Set both, or clear both to use the default model.</source>
   <translation>Defina ambos, o vacíe ambos para usar el modelo predeterminado.</translation>
  </message>
  <message>
   <source>Set expression of {name}</source>
   <translation>Definir la expresión de {name}</translation>
  </message>
  <message>
   <source>Set one breakpoint</source>
   <translation>Se puso un punto de interrupción</translation>
  </message>
  <message>
   <source>Set start</source>
   <translation>Definir el inicio</translation>
  </message>
  <message>
   <source>Set the limit again.</source>
   <translation>Defina el límite de nuevo.</translation>
  </message>
  <message>
   <source>Set values</source>
   <translation>Definir valores</translation>
  </message>
  <message>
   <source>Set {count} breakpoints</source>
   <translation>Se pusieron {count} puntos de interrupción</translation>
  </message>
  <message>
   <source>Set {name}</source>
   <translation>Definir {name}</translation>
  </message>
  <message>
   <source>Set {name} of {count} nodes</source>
   <translation>Definir {name} de {count} nodos</translation>
  </message>
  <message>
   <source>Set {pin} to {value}</source>
   <translation>Definir {pin} como {value}</translation>
  </message>
  <message>
   <source>Sets an image in motion as described.</source>
   <translation>Pone una imagen en movimiento según se describe.</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings cannot be written ({reason}); they hold until the program ends</source>
   <translation>No se pueden escribir los ajustes ({reason}); valen hasta que termine el programa</translation>
  </message>
  <message>
   <source>Settings of all</source>
   <translation>Ajustes de todos</translation>
  </message>
  <message>
   <source>Several facts for the knowledge graph.</source>
   <translation>Varios hechos para el grafo de conocimiento.</translation>
  </message>
  <message>
   <source>Several more items.</source>
   <translation>Varios elementos más.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Compartir</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Shift+Arrows</source>
   <translation>Mayús+Flechas</translation>
  </message>
  <message>
   <source>Shortcut profiles (*.json)</source>
   <translation>Perfiles de atajos (*.json)</translation>
  </message>
  <message>
   <source>Shortcuts</source>
   <translation>Atajos</translation>
  </message>
  <message>
   <source>Show all pins of {things}</source>
   <translation>Mostrar todos los pines: {things}</translation>
  </message>
  <message>
   <source>Show as text</source>
   <translation>Mostrar como texto</translation>
  </message>
  <message>
   <source>Show comments</source>
   <translation>Mostrar comentarios</translation>
  </message>
  <message>
   <source>Show data only</source>
   <translation>Mostrar solo datos</translation>
  </message>
  <message>
   <source>Show everything</source>
   <translation>Mostrar todo</translation>
  </message>
  <message>
   <source>Show grid</source>
   <translation>Mostrar cuadrícula</translation>
  </message>
  <message>
   <source>Show legend</source>
   <translation>Mostrar leyenda</translation>
  </message>
  <message>
   <source>Show log</source>
   <translation>Mostrar el registro</translation>
  </message>
  <message>
   <source>Show menu</source>
   <translation>Mostrar menú</translation>
  </message>
  <message>
   <source>Show minimap</source>
   <translation>Mostrar minimapa</translation>
  </message>
  <message>
   <source>Show on data wires what they carried last, once the run halts or is over</source>
   <translation>Mostrar en las conexiones de datos lo último que llevaron, cuando la ejecución se detiene o termina</translation>
  </message>
  <message>
   <source>Show or change the limits of the run</source>
   <translation>Mostrar o cambiar los límites de la ejecución</translation>
  </message>
  <message>
   <source>Show problems</source>
   <translation>Mostrar problemas</translation>
  </message>
  <message>
   <source>Show problems and failures only</source>
   <translation>Mostrar solo problemas y fallos</translation>
  </message>
  <message>
   <source>Show repeated runs</source>
   <translation>Mostrar ejecuciones repetidas</translation>
  </message>
  <message>
   <source>Show steps only</source>
   <translation>Mostrar solo pasos</translation>
  </message>
  <message>
   <source>Show the grid</source>
   <translation>Mostrar la cuadrícula</translation>
  </message>
  <message>
   <source>Show the log file</source>
   <translation>Mostrar el archivo de registro</translation>
  </message>
  <message>
   <source>Show the step that failed</source>
   <translation>Mostrar el paso que falló</translation>
  </message>
  <message>
   <source>Show the whole result</source>
   <translation>Mostrar todo el resultado</translation>
  </message>
  <message>
   <source>Show values on wires</source>
   <translation>Mostrar valores en las conexiones</translation>
  </message>
  <message>
   <source>Show variables</source>
   <translation>Mostrar variables</translation>
  </message>
  <message>
   <source>Show where the cost went</source>
   <translation>Mostrar dónde se fue el coste</translation>
  </message>
  <message>
   <source>Show where the time went</source>
   <translation>Mostrar dónde se fue el tiempo</translation>
  </message>
  <message>
   <source>Show where this run and another one part, step by step</source>
   <translation>Mostrar dónde se separan esta ejecución y otra, paso a paso</translation>
  </message>
  <message>
   <source>Show wire as tunnel or line</source>
   <translation>Mostrar la conexión como túnel o línea</translation>
  </message>
  <message>
   <source>Shows the person a message and goes on.</source>
   <translation>Muestra un mensaje a la persona y sigue.</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <source>Snap nodes to the grid</source>
   <translation>Ajustar nodos a la cuadrícula</translation>
  </message>
  <message>
   <source>Snap nodes to the grid (Alt moves freely)</source>
   <translation>Ajustar nodos a la cuadrícula (Alt mueve libremente)</translation>
  </message>
  <message>
   <source>Snap to grid</source>
   <translation>Ajustar a la cuadrícula</translation>
  </message>
  <message>
   <source>Snippet: {names}</source>
   <translation>Fragmento: {names}</translation>
  </message>
  <message>
   <source>Snippets</source>
   <translation>Fragmentos</translation>
  </message>
  <message>
   <source>Some item of the list by chance; another one each time it is read.</source>
   <translation>Un elemento de la lista al azar; otro cada vez que se lee.</translation>
  </message>
  <message>
   <source>Something went wrong: {name}: {error}</source>
   <translation>Algo salió mal: {name}: {error}</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Código fuente</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Space- or right-drag to move around</source>
   <translation>Espacio o botón derecho al arrastrar para moverse</translation>
  </message>
  <message>
   <source>Space-drag or wheel to move around</source>
   <translation>Espacio al arrastrar o rueda para moverse</translation>
  </message>
  <message>
   <source>Span they come from.</source>
   <translation>Tramo del que vienen.</translation>
  </message>
  <message>
   <source>Speaks a text.</source>
   <translation>Lee un texto en voz alta.</translation>
  </message>
  <message>
   <source>Speaks texts</source>
   <translation>Lee textos en voz alta</translation>
  </message>
  <message>
   <source>Split</source>
   <translation>Dividir</translation>
  </message>
  <message>
   <source>Split view</source>
   <translation>Dividir vista</translation>
  </message>
  <message>
   <source>Split view below</source>
   <translation>Dividir vista abajo</translation>
  </message>
  <message>
   <source>Square</source>
   <translation>Recto</translation>
  </message>
  <message>
   <source>Square wire</source>
   <translation>Conexión en ángulo recto</translation>
  </message>
  <message>
   <source>Square wires</source>
   <translation>Conexiones en ángulo recto</translation>
  </message>
  <message>
   <source>Square {things}</source>
   <translation>En ángulo recto: {things}</translation>
  </message>
  <message>
   <source>Stack</source>
   <translation>Apilar</translation>
  </message>
  <message>
   <source>Stack across</source>
   <translation>Apilar a lo ancho</translation>
  </message>
  <message>
   <source>Stack down</source>
   <translation>Apilar a lo alto</translation>
  </message>
  <message>
   <source>Stands between the texts; \n is a new line, \t a tab.</source>
   <translation>Va entre los textos; \n es una línea nueva, \t un tabulador.</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Empezado</translation>
  </message>
  <message>
   <source>Starts at</source>
   <translation>Empieza en</translation>
  </message>
  <message>
   <source>Starts with</source>
   <translation>Empieza con</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Stays in the system's keyring</source>
   <translation>Se queda en el llavero del sistema</translation>
  </message>
  <message>
   <source>Step into subflow</source>
   <translation>Entrar en el subflujo</translation>
  </message>
  <message>
   <source>Step out of subflow</source>
   <translation>Salir del subflujo</translation>
  </message>
  <message>
   <source>Step over</source>
   <translation>Paso por encima</translation>
  </message>
  <message>
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <source>Steps only: {count}; Esc shows all</source>
   <translation>Solo pasos: {count}; Esc muestra todo</translation>
  </message>
  <message>
   <source>Steps only; Esc shows the data nodes again</source>
   <translation>Solo pasos; Esc vuelve a mostrar los nodos de datos</translation>
  </message>
  <message>
   <source>Stop comparing</source>
   <translation>Dejar de comparar</translation>
  </message>
  <message>
   <source>Stop the run</source>
   <translation>Detener la ejecución</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenida</translation>
  </message>
  <message>
   <source>Store folder</source>
   <translation>Carpeta de ejecuciones</translation>
  </message>
  <message>
   <source>Stored; type to replace it</source>
   <translation>Guardada; escriba para cambiarla</translation>
  </message>
  <message>
   <source>Straight</source>
   <translation>Recta</translation>
  </message>
  <message>
   <source>Straight wire</source>
   <translation>Conexión recta</translation>
  </message>
  <message>
   <source>Straight wires</source>
   <translation>Conexiones rectas</translation>
  </message>
  <message>
   <source>Straighten wires</source>
   <translation>Enderezar conexiones</translation>
  </message>
  <message>
   <source>Straighten {things}</source>
   <translation>Enderezar {things}</translation>
  </message>
  <message>
   <source>String</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>String Template</source>
   <translation>Plantilla de texto</translation>
  </message>
  <message>
   <source>Stringify JSON</source>
   <translation>Convertir a JSON</translation>
  </message>
  <message>
   <source>Structured answer</source>
   <translation>Respuesta estructurada</translation>
  </message>
  <message>
   <source>Style</source>
   <translation>Estilo</translation>
  </message>
  <message>
   <source>Style of wires</source>
   <translation>Estilo de las conexiones</translation>
  </message>
  <message>
   <source>Subflow</source>
   <translation>Subflujo</translation>
  </message>
  <message>
   <source>Subflows</source>
   <translation>Subflujos</translation>
  </message>
  <message>
   <source>Subflows cannot be found: {names}. Put their files beside this flow.</source>
   <translation>No se encuentran subflujos: {names}. Ponga sus archivos junto a este flujo.</translation>
  </message>
  <message>
   <source>Substring</source>
   <translation>Subcadena</translation>
  </message>
  <message>
   <source>Subtract</source>
   <translation>Restar</translation>
  </message>
  <message>
   <source>Such as output.text.</source>
   <translation>Como output.text.</translation>
  </message>
  <message>
   <source>Such as schema:Person.</source>
   <translation>Como schema:Person.</translation>
  </message>
  <message>
   <source>Such as text_generation.</source>
   <translation>Como text_generation.</translation>
  </message>
  <message>
   <source>Switch</source>
   <translation>Selector</translation>
  </message>
  <message>
   <source>Switch light and dark</source>
   <translation>Cambiar entre claro y oscuro</translation>
  </message>
  <message>
   <source>Switched off</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>System Date/Time</source>
   <translation>Fecha y hora del sistema</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Table of inputs</source>
   <translation>Tabla de entradas</translation>
  </message>
  <message>
   <source>Tabs and windows</source>
   <translation>Pestañas y ventanas</translation>
  </message>
  <message>
   <source>Tag memory</source>
   <translation>Etiquetar memoria</translation>
  </message>
  <message>
   <source>Tag memory does not say which note to label. Connect its span_id pin.</source>
   <translation>Etiquetar memoria no dice qué nota etiquetar. Conecte su pin span_id.</translation>
  </message>
  <message>
   <source>Tag memory has no labels. Write texts by name into its tags pin.</source>
   <translation>Etiquetar memoria no tiene etiquetas. Escriba textos por nombre en su pin tags.</translation>
  </message>
  <message>
   <source>Take the tour</source>
   <translation>Hacer la visita guiada</translation>
  </message>
  <message>
   <source>Takes out of the selection</source>
   <translation>Quita de la selección</translation>
  </message>
  <message>
   <source>Talks with a model, answer by answer, until you say bye.</source>
   <translation>Habla con un modelo, respuesta a respuesta, hasta que diga bye.</translation>
  </message>
  <message>
   <source>Tells by which control wire a node was entered; made by the compiler.</source>
   <translation>Dice por qué conexión de control se entró en un nodo; lo crea el compilador.</translation>
  </message>
  <message>
   <source>Tells everyone who waits for the event; goes on at once.</source>
   <translation>Avisa a todos los que esperan el evento; sigue enseguida.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Template</source>
   <translation>Plantilla</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text Artifact</source>
   <translation>Artefacto de texto</translation>
  </message>
  <message>
   <source>Text To Video</source>
   <translation>Texto a vídeo</translation>
  </message>
  <message>
   <source>Text that must occur.</source>
   <translation>Texto que debe aparecer.</translation>
  </message>
  <message>
   <source>Text with {name} or {name[key]} gaps.</source>
   <translation>Texto con huecos {name} o {name[key]}.</translation>
  </message>
  <message>
   <source>Text, or the parsed JSON value.</source>
   <translation>Texto, o el valor JSON analizado.</translation>
  </message>
  <message>
   <source>Text; objects and lists are written as JSON.</source>
   <translation>Texto; los objetos y listas se escriben como JSON.</translation>
  </message>
  <message>
   <source>That is still too low: at least {least} is needed.</source>
   <translation>Aún es demasiado bajo: se necesita al menos {least}.</translation>
  </message>
  <message>
   <source>That snippet is no longer there</source>
   <translation>Ese fragmento ya no está</translation>
  </message>
  <message>
   <source>The PDF file.</source>
   <translation>El archivo PDF.</translation>
  </message>
  <message>
   <source>The active memory now.</source>
   <translation>La memoria activa ahora.</translation>
  </message>
  <message>
   <source>The address of “{bad}” must begin with http:// or https://.</source>
   <translation>La dirección de «{bad}» debe empezar por http:// o https://.</translation>
  </message>
  <message>
   <source>The agent's scratchpad output.</source>
   <translation>La salida scratchpad del agente.</translation>
  </message>
  <message>
   <source>The answer as an object, with a schema.</source>
   <translation>La respuesta como objeto, con un esquema.</translation>
  </message>
  <message>
   <source>The answer of the model cannot be carried out</source>
   <translation>la respuesta del modelo no se puede ejecutar</translation>
  </message>
  <message>
   <source>The answer.</source>
   <translation>La respuesta.</translation>
  </message>
  <message>
   <source>The artifact.</source>
   <translation>El artefacto.</translation>
  </message>
  <message>
   <source>The base raised to the exponent.</source>
   <translation>La base elevada al exponente.</translation>
  </message>
  <message>
   <source>The branches of {node_id} follow one another: {reason}.</source>
   <translation>Las ramas de {node_id} van una tras otra: {reason}.</translation>
  </message>
  <message>
   <source>The budget cannot be read</source>
   <translation>No se puede leer el presupuesto</translation>
  </message>
  <message>
   <source>The budget is used up</source>
   <translation>El presupuesto está agotado</translation>
  </message>
  <message>
   <source>The bundle holds this flow alone.</source>
   <translation>El paquete contiene solo este flujo.</translation>
  </message>
  <message>
   <source>The bundle holds {count} flows: this one and all it calls.</source>
   <translation>El paquete contiene {count} flujos: este y todos los que llama.</translation>
  </message>
  <message>
   <source>The call.</source>
   <translation>La llamada.</translation>
  </message>
  <message>
   <source>The calls.</source>
   <translation>Las llamadas.</translation>
  </message>
  <message>
   <source>The channel it came on.</source>
   <translation>El canal por el que llegó.</translation>
  </message>
  <message>
   <source>The channel to listen on.</source>
   <translation>El canal que se escucha.</translation>
  </message>
  <message>
   <source>The code of “{title}” may leave the sandbox</source>
   <translation>El código de «{title}» puede salir del sandbox</translation>
  </message>
  <message>
   <source>The code of “{title}” stays in the sandbox</source>
   <translation>El código de «{title}» se queda en el sandbox</translation>
  </message>
  <message>
   <source>The control output “{handle}” of {id} cannot be used here.</source>
   <translation>La salida de control «{handle}» de {id} no se puede usar aquí.</translation>
  </message>
  <message>
   <source>The conversation with it.</source>
   <translation>La conversación con él.</translation>
  </message>
  <message>
   <source>The conversation: objects with role and content.</source>
   <translation>La conversación: objetos con role y content.</translation>
  </message>
  <message>
   <source>The divisor; missing: 1.</source>
   <translation>El divisor; si falta: 1.</translation>
  </message>
  <message>
   <source>The entry “{written}” is not a step; the flow begins at {entry}.</source>
   <translation>La entrada «{written}» no es un paso; el flujo empieza en {entry}.</translation>
  </message>
  <message>
   <source>The event comes by itself, or you give it now. Its payload:</source>
   <translation>El evento llega por sí solo, o lo da usted ahora. Su carga útil:</translation>
  </message>
  <message>
   <source>The event with its sender and time.</source>
   <translation>El evento con su remitente y hora.</translation>
  </message>
  <message>
   <source>The exponent; missing: 1.</source>
   <translation>El exponente; si falta: 1.</translation>
  </message>
  <message>
   <source>The expression at “{pin_id}” of {node_id} is no program: {problem}.</source>
   <translation>La expresión en «{pin_id}» de {node_id} no es un programa: {problem}.</translation>
  </message>
  <message>
   <source>The file of the pack “{name}” has changed</source>
   <translation>El archivo del paquete «{name}» ha cambiado</translation>
  </message>
  <message>
   <source>The file that was read.</source>
   <translation>El archivo leído.</translation>
  </message>
  <message>
   <source>The file that was written.</source>
   <translation>El archivo escrito.</translation>
  </message>
  <message>
   <source>The file to import.</source>
   <translation>El archivo que importar.</translation>
  </message>
  <message>
   <source>The file to write.</source>
   <translation>El archivo que escribir.</translation>
  </message>
  <message>
   <source>The file, relative to the workspace.</source>
   <translation>El archivo, relativo a la carpeta de trabajo.</translation>
  </message>
  <message>
   <source>The finished call.</source>
   <translation>La llamada lista.</translation>
  </message>
  <message>
   <source>The first item is 0.</source>
   <translation>El primer elemento es 0.</translation>
  </message>
  <message>
   <source>The first number divided by the second; dividing by zero is an error.</source>
   <translation>El primer número dividido por el segundo; dividir por cero es un error.</translation>
  </message>
  <message>
   <source>The first number less the second.</source>
   <translation>El primer número menos el segundo.</translation>
  </message>
  <message>
   <source>The first of its inputs that is not null, in the order of the pins.</source>
   <translation>La primera de sus entradas que no es null, en el orden de los pines.</translation>
  </message>
  <message>
   <source>The first {text_limit:,} of {count:,} characters</source>
   <translation>Los primeros {text_limit:,} de {count:,} caracteres</translation>
  </message>
  <message>
   <source>The flow asks for an answer.</source>
   <translation>El flujo pide una respuesta.</translation>
  </message>
  <message>
   <source>The flow begins at {entry}, which is not a trigger.</source>
   <translation>El flujo empieza en {entry}, que no es un disparador.</translation>
  </message>
  <message>
   <source>The flow changed meanwhile, so the proposal was dropped. Ask again if you still want it.</source>
   <translation>El flujo cambió entretanto, así que se descartó la propuesta. Pregunte de nuevo si aún la quiere.</translation>
  </message>
  <message>
   <source>The flow of “{title}” is missing</source>
   <translation>Falta el flujo de «{title}»</translation>
  </message>
  <message>
   <source>The flow promises “{name}” but has no “{group}” at its {value}.</source>
   <translation>El flujo promete «{name}» pero no tiene «{group}» en su {value}.</translation>
  </message>
  <message>
   <source>The flow that calls this one was closed and has no file</source>
   <translation>El flujo que llama a este se cerró y no tiene archivo</translation>
  </message>
  <message>
   <source>The flow to run.</source>
   <translation>El flujo que se ejecuta.</translation>
  </message>
  <message>
   <source>The flow “{child_id}” is in no file beside this one</source>
   <translation>El flujo «{child_id}» no está en ningún archivo junto a este</translation>
  </message>
  <message>
   <source>The flow's result.</source>
   <translation>El resultado del flujo.</translation>
  </message>
  <message>
   <source>The folder exists and is not empty; nothing is overwritten.</source>
   <translation>La carpeta existe y no está vacía; no se sobrescribe nada.</translation>
  </message>
  <message>
   <source>The folder of the runs takes effect at the next start.</source>
   <translation>La carpeta de ejecuciones vale desde el próximo inicio.</translation>
  </message>
  <message>
   <source>The folder that was listed.</source>
   <translation>La carpeta listada.</translation>
  </message>
  <message>
   <source>The folder {parent} does not exist.</source>
   <translation>La carpeta {parent} no existe.</translation>
  </message>
  <message>
   <source>The folder; empty: the workspace.</source>
   <translation>La carpeta; vacío: la carpeta de trabajo.</translation>
  </message>
  <message>
   <source>The form the answer must have.</source>
   <translation>La forma que debe tener la respuesta.</translation>
  </message>
  <message>
   <source>The image to change.</source>
   <translation>La imagen que cambiar.</translation>
  </message>
  <message>
   <source>The image to enlarge.</source>
   <translation>La imagen que ampliar.</translation>
  </message>
  <message>
   <source>The image to start from.</source>
   <translation>La imagen de partida.</translation>
  </message>
  <message>
   <source>The input “{pin}” of {id} has a value for an entry that is gone.</source>
   <translation>La entrada «{pin}» de {id} tiene un valor para un acceso que ya no está.</translation>
  </message>
  <message>
   <source>The input “{pin}” of {node_id} is wired from {sources}.</source>
   <translation>La entrada «{pin}» de {node_id} está conectada desde {sources}.</translation>
  </message>
  <message>
   <source>The inputs are an object: start it with {.</source>
   <translation>Las entradas son un objeto: empiece con {.</translation>
  </message>
  <message>
   <source>The interface of “{name}” and {count} flows are up to date</source>
   <translation>La interfaz de «{name}» y {count} flujos están al día</translation>
  </message>
  <message>
   <source>The item at an index; negative ones count from the back.</source>
   <translation>El elemento en un índice; los negativos cuentan desde atrás.</translation>
  </message>
  <message>
   <source>The item of this pass.</source>
   <translation>El elemento de esta vuelta.</translation>
  </message>
  <message>
   <source>The items that equal a value, or whose key does.</source>
   <translation>Los elementos iguales a un valor, o cuya clave lo es.</translation>
  </message>
  <message>
   <source>The key it was sent under.</source>
   <translation>La clave con la que se envió.</translation>
  </message>
  <message>
   <source>The key the answer must name.</source>
   <translation>La clave que debe nombrar la respuesta.</translation>
  </message>
  <message>
   <source>The key was not kept</source>
   <translation>La clave no se guardó</translation>
  </message>
  <message>
   <source>The language takes effect at the next start.</source>
   <translation>El idioma vale desde el próximo inicio.</translation>
  </message>
  <message>
   <source>The largest number of passes of a wire is not a number.</source>
   <translation>El máximo de pasos de una conexión no es un número.</translation>
  </message>
  <message>
   <source>The last {count:,} are kept here, all of them in the file</source>
   <translation>Aquí se guardan los últimos {count:,}, en el archivo todos</translation>
  </message>
  <message>
   <source>The list without repetitions, first occurrences kept; objects may be compared by one key.</source>
   <translation>La lista sin repeticiones, se conservan las primeras; los objetos se pueden comparar por una clave.</translation>
  </message>
  <message>
   <source>The list; a single value counts as one item.</source>
   <translation>La lista; un valor suelto cuenta como un elemento.</translation>
  </message>
  <message>
   <source>The local time now, read anew each time it is needed.</source>
   <translation>La hora local ahora, leída de nuevo cada vez que se necesita.</translation>
  </message>
  <message>
   <source>The loop stops before it.</source>
   <translation>El bucle se detiene antes.</translation>
  </message>
  <message>
   <source>The message.</source>
   <translation>El mensaje.</translation>
  </message>
  <message>
   <source>The meta object that chat hosts show beside an answer; empty fields are left out.</source>
   <translation>El objeto meta que los chats muestran junto a una respuesta; los campos vacíos se omiten.</translation>
  </message>
  <message>
   <source>The model providers that the host offers, or those of them that are allowed.</source>
   <translation>Los proveedores de modelos que ofrece el anfitrión, o los permitidos de ellos.</translation>
  </message>
  <message>
   <source>The model; nothing: the default.</source>
   <translation>El modelo; nada: el predeterminado.</translation>
  </message>
  <message>
   <source>The models of one provider, or those of them that are allowed.</source>
   <translation>Los modelos de un proveedor, o los permitidos de ellos.</translation>
  </message>
  <message>
   <source>The name.</source>
   <translation>El nombre.</translation>
  </message>
  <message>
   <source>The new run goes on from here; the first one stays as it was</source>
   <translation>La nueva ejecución sigue desde aquí; la primera queda como estaba</translation>
  </message>
  <message>
   <source>The next call may cost {needed}; {left} of {limit} is left.</source>
   <translation>La próxima llamada puede costar {needed}; quedan {left} de {limit}.</translation>
  </message>
  <message>
   <source>The next call may take {needed} tokens; {left} of {limit} are left.</source>
   <translation>La próxima llamada puede usar {needed} tokens; quedan {left} de {limit}.</translation>
  </message>
  <message>
   <source>The next flow would be {needed} levels deep; {limit} are allowed.</source>
   <translation>El próximo flujo estaría a {needed} niveles de profundidad; se permiten {limit}.</translation>
  </message>
  <message>
   <source>The next step asks a model; {left} of {limit} calls are left.</source>
   <translation>El próximo paso pregunta a un modelo; quedan {left} de {limit} llamadas.</translation>
  </message>
  <message>
   <source>The next step calls {needed} tools; {left} of {limit} calls are left.</source>
   <translation>El próximo paso llama a {needed} herramientas; quedan {left} de {limit} llamadas.</translation>
  </message>
  <message>
   <source>The node a run begins with.</source>
   <translation>El nodo con el que empieza una ejecución.</translation>
  </message>
  <message>
   <source>The node before.</source>
   <translation>El nodo anterior.</translation>
  </message>
  <message>
   <source>The node is no longer in the flow.</source>
   <translation>El nodo ya no está en el flujo.</translation>
  </message>
  <message>
   <source>The note.</source>
   <translation>La nota.</translation>
  </message>
  <message>
   <source>The number of this pass.</source>
   <translation>El número de esta vuelta.</translation>
  </message>
  <message>
   <source>The number rounded to some decimals; halves go to the even neighbour.</source>
   <translation>El número redondeado a unos decimales; las mitades van al vecino par.</translation>
  </message>
  <message>
   <source>The number without its sign.</source>
   <translation>El número sin su signo.</translation>
  </message>
  <message>
   <source>The object or list in a text, also from within prose or a code fence; a scalar becomes {value}.</source>
   <translation>El objeto o la lista de un texto, también dentro de prosa o de un bloque de código; un escalar se vuelve {value}.</translation>
  </message>
  <message>
   <source>The pack was not made</source>
   <translation>No se creó el paquete</translation>
  </message>
  <message>
   <source>The pack {error}</source>
   <translation>El paquete {error}</translation>
  </message>
  <message>
   <source>The part of a text from a start to before an end; negative numbers count from the back.</source>
   <translation>La parte de un texto desde un inicio hasta antes de un final; los números negativos cuentan desde atrás.</translation>
  </message>
  <message>
   <source>The parts of a text between delimiters, trimmed, without empty ones.</source>
   <translation>Las partes de un texto entre delimitadores, recortadas y sin vacías.</translation>
  </message>
  <message>
   <source>The path.</source>
   <translation>La ruta.</translation>
  </message>
  <message>
   <source>The payload is an object: start it with {.</source>
   <translation>La carga útil es un objeto: empiece con {.</translation>
  </message>
  <message>
   <source>The payload of the pass.</source>
   <translation>La carga útil de la vuelta.</translation>
  </message>
  <message>
   <source>The picture could not be written</source>
   <translation>No se pudo escribir la imagen</translation>
  </message>
  <message>
   <source>The price “{line}” is not a model and two numbers, such as: gpt-x 0.15 0.60</source>
   <translation>El precio «{line}» no es un modelo y dos números, como: gpt-x 0.15 0.60</translation>
  </message>
  <message>
   <source>The product of two numbers.</source>
   <translation>El producto de dos números.</translation>
  </message>
  <message>
   <source>The program</source>
   <translation>El programa</translation>
  </message>
  <message>
   <source>The properties of both objects; the second wins.</source>
   <translation>Las propiedades de ambos objetos; gana el segundo.</translation>
  </message>
  <message>
   <source>The property; `a.b` goes deeper.</source>
   <translation>La propiedad; `a.b` va más adentro.</translation>
  </message>
  <message>
   <source>The provider “{name}” has no address in Preferences.</source>
   <translation>El proveedor «{name}» no tiene dirección en Preferencias.</translation>
  </message>
  <message>
   <source>The question.</source>
   <translation>La pregunta.</translation>
  </message>
  <message>
   <source>The recording.</source>
   <translation>La grabación.</translation>
  </message>
  <message>
   <source>The result is not JSON yet. Correct the line that is marked.</source>
   <translation>El resultado aún no es JSON. Corrija la línea marcada.</translation>
  </message>
  <message>
   <source>The run</source>
   <translation>La ejecución</translation>
  </message>
  <message>
   <source>The run as it was after any record: drag, arrows, Home, End</source>
   <translation>La ejecución como era tras cualquier registro: arrastre, flechas, Inicio, Fin</translation>
  </message>
  <message>
   <source>The run cannot be forked here</source>
   <translation>La ejecución no se puede bifurcar aquí</translation>
  </message>
  <message>
   <source>The run ended with this step. Change its result, or let it be done again.</source>
   <translation>La ejecución terminó con este paso. Cambie su resultado o deje que se haga de nuevo.</translation>
  </message>
  <message>
   <source>The run has ended: these are the limits it had.</source>
   <translation>La ejecución ha terminado: estos eran sus límites.</translation>
  </message>
  <message>
   <source>The run has taken no step yet</source>
   <translation>La ejecución aún no ha dado ningún paso</translation>
  </message>
  <message>
   <source>The run has worked for {limit}.</source>
   <translation>La ejecución ha trabajado {limit}.</translation>
  </message>
  <message>
   <source>The run in front</source>
   <translation>La ejecución en primer plano</translation>
  </message>
  <message>
   <source>The run was cancelled</source>
   <translation>La ejecución se canceló</translation>
  </message>
  <message>
   <source>The runs cannot be compared</source>
   <translation>Las ejecuciones no se pueden comparar</translation>
  </message>
  <message>
   <source>The runs cannot be read</source>
   <translation>No se pueden leer las ejecuciones</translation>
  </message>
  <message>
   <source>The runs that heard it.</source>
   <translation>Las ejecuciones que lo oyeron.</translation>
  </message>
  <message>
   <source>The same as text.</source>
   <translation>Lo mismo como texto.</translation>
  </message>
  <message>
   <source>The same inputs</source>
   <translation>Las mismas entradas</translation>
  </message>
  <message>
   <source>The same number gives the same answer, where the model can.</source>
   <translation>El mismo número da la misma respuesta, si el modelo puede.</translation>
  </message>
  <message>
   <source>The same seed gives the same result, if the model can.</source>
   <translation>La misma semilla da el mismo resultado, si el modelo puede.</translation>
  </message>
  <message>
   <source>The saved entries of {id} do not match its control wires.</source>
   <translation>Los accesos guardados de {id} no corresponden a sus conexiones de control.</translation>
  </message>
  <message>
   <source>The schema that comes in with further fields; those it has already stay as they are.</source>
   <translation>El esquema que entra con más campos; los que ya tiene quedan como están.</translation>
  </message>
  <message>
   <source>The scratchpad object that tells how an agent came to its answer.</source>
   <translation>El objeto scratchpad que cuenta cómo llegó un agente a su respuesta.</translation>
  </message>
  <message>
   <source>The selected nodes</source>
   <translation>Los nodos seleccionados</translation>
  </message>
  <message>
   <source>The sentences that fit.</source>
   <translation>Las frases que cupieron.</translation>
  </message>
  <message>
   <source>The snippet could not be kept</source>
   <translation>No se pudo guardar el fragmento</translation>
  </message>
  <message>
   <source>The snippet “{name}” is deleted</source>
   <translation>El fragmento «{name}» está eliminado</translation>
  </message>
  <message>
   <source>The start node has no output “{unknown}”.</source>
   <translation>El nodo de inicio no tiene salida «{unknown}».</translation>
  </message>
  <message>
   <source>The statements.</source>
   <translation>Las afirmaciones.</translation>
  </message>
  <message>
   <source>The step</source>
   <translation>El paso</translation>
  </message>
  <message>
   <source>The subflow could not be created</source>
   <translation>No se pudo crear el subflujo</translation>
  </message>
  <message>
   <source>The sum of two numbers.</source>
   <translation>La suma de dos números.</translation>
  </message>
  <message>
   <source>The table is kept as {path}</source>
   <translation>La tabla está guardada en {path}</translation>
  </message>
  <message>
   <source>The table was not kept: {error}</source>
   <translation>La tabla no se guardó: {error}</translation>
  </message>
  <message>
   <source>The text in capital letters.</source>
   <translation>El texto en mayúsculas.</translation>
  </message>
  <message>
   <source>The text in small letters.</source>
   <translation>El texto en minúsculas.</translation>
  </message>
  <message>
   <source>The text with one part exchanged for another.</source>
   <translation>El texto con una parte cambiada por otra.</translation>
  </message>
  <message>
   <source>The text without blanks around it.</source>
   <translation>El texto sin espacios alrededor.</translation>
  </message>
  <message>
   <source>The text, an empty line between pages.</source>
   <translation>El texto, con una línea vacía entre páginas.</translation>
  </message>
  <message>
   <source>The triples as sentences.</source>
   <translation>Los triples como frases.</translation>
  </message>
  <message>
   <source>The user's data folder</source>
   <translation>La carpeta de datos del usuario</translation>
  </message>
  <message>
   <source>The value at a path such as a.b or a[0] of an object; a default where there is none.</source>
   <translation>El valor en una ruta como a.b o a[0] de un objeto; uno predeterminado si no lo hay.</translation>
  </message>
  <message>
   <source>The value at one key of each object in the list; other items as they are.</source>
   <translation>El valor de una clave de cada objeto de la lista; los demás elementos, tal cual.</translation>
  </message>
  <message>
   <source>The whole list afterwards.</source>
   <translation>La lista entera después.</translation>
  </message>
  <message>
   <source>The whole message</source>
   <translation>El mensaje completo</translation>
  </message>
  <message>
   <source>The whole object afterwards.</source>
   <translation>El objeto entero después.</translation>
  </message>
  <message>
   <source>The whole result.</source>
   <translation>El resultado entero.</translation>
  </message>
  <message>
   <source>The {what} has letters, digits, _ and - only.{hint}</source>
   <translation>{what}: solo letras, cifras, _ y -.{hint}</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Themes (*.json)</source>
   <translation>Temas (*.json)</translation>
  </message>
  <message>
   <source>Then 0</source>
   <translation>Luego 0</translation>
  </message>
  <message>
   <source>Then 1</source>
   <translation>Luego 1</translation>
  </message>
  <message>
   <source>There are no frames and notes; G makes a frame, N a note</source>
   <translation>No hay marcos ni notas; G crea un marco, N una nota</translation>
  </message>
  <message>
   <source>There is no log file yet: {path} is made with its first line</source>
   <translation>Aún no hay archivo de registro: {path} se crea con su primera línea</translation>
  </message>
  <message>
   <source>There is no node type “{type}”</source>
   <translation>No hay ningún tipo de nodo «{type}»</translation>
  </message>
  <message>
   <source>There is no node {missing} in this flow.</source>
   <translation>No hay ningún nodo {missing} en este flujo.</translation>
  </message>
  <message>
   <source>There is no node “{node_id}” any more</source>
   <translation>Ya no hay ningún nodo «{node_id}»</translation>
  </message>
  <message>
   <source>There is no other run to compare with: run the flow again or fork</source>
   <translation>No hay otra ejecución con la que comparar: ejecute el flujo de nuevo o bifurque</translation>
  </message>
  <message>
   <source>These nodes cannot become a subflow</source>
   <translation>Estos nodos no pueden convertirse en un subflujo</translation>
  </message>
  <message>
   <source>They did the same</source>
   <translation>Hicieron lo mismo</translation>
  </message>
  <message>
   <source>They part at “{title}”</source>
   <translation>Se separan en «{title}»</translation>
  </message>
  <message>
   <source>This control output is wired already; use Sequence or Parallel to run several things.</source>
   <translation>Esta salida de control ya está conectada; use Secuencia o Paralelo para ejecutar varias cosas.</translation>
  </message>
  <message>
   <source>This flow has no breakpoints</source>
   <translation>Este flujo no tiene puntos de interrupción</translation>
  </message>
  <message>
   <source>This flow has no file yet: there is nothing to compare with</source>
   <translation>Este flujo aún no tiene archivo: no hay nada con que comparar</translation>
  </message>
  <message>
   <source>This flow is locked; Ctrl+Alt+K unlocks it</source>
   <translation>Este flujo está bloqueado; Ctrl+Alt+K lo desbloquea</translation>
  </message>
  <message>
   <source>This flow takes no inputs.</source>
   <translation>Este flujo no tiene entradas.</translation>
  </message>
  <message>
   <source>This input has a value of its own for “{title}” already.</source>
   <translation>Esta entrada ya tiene un valor propio para «{title}».</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”.</source>
   <translation>Esta entrada ya está conectada, desde «{name}».</translation>
  </message>
  <message>
   <source>This input is wired already, from “{name}”. As control enters here by several routes, it may also take a value from a node that leads here directly by one of them.</source>
   <translation>Esta entrada ya está conectada, desde «{name}». Como el control entra aquí por varias rutas, también puede tomar un valor de un nodo que lleve aquí directamente por una de ellas.</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not a plain object.</source>
   <translation>Esta entrada necesita {artifact}, no un objeto simple.</translation>
  </message>
  <message>
   <source>This input needs {artifact}, not {artifact2}.</source>
   <translation>Esta entrada necesita {artifact}, no {artifact2}.</translation>
  </message>
  <message>
   <source>This is not a Python expression: {error}</source>
   <translation>Esto no es una expresión de Python: {error}</translation>
  </message>
  <message>
   <source>This node has no wires</source>
   <translation>Este nodo no tiene conexiones</translation>
  </message>
  <message>
   <source>This node left nothing in the run: choose a step of the trace</source>
   <translation>Este nodo no dejó nada en la ejecución: elija un paso de la traza</translation>
  </message>
  <message>
   <source>This node type is not installed.</source>
   <translation>Este tipo de nodo no está instalado.</translation>
  </message>
  <message>
   <source>This node type is not known here</source>
   <translation>Este tipo de nodo no se conoce aquí</translation>
  </message>
  <message>
   <source>This program does not know the type; the node keeps all its data and cannot run.</source>
   <translation>Este programa no conoce el tipo; el nodo conserva todos sus datos y no se puede ejecutar.</translation>
  </message>
  <message>
   <source>This version cannot be read</source>
   <translation>No se puede leer esta versión</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <source>Time at work</source>
   <translation>Tiempo de trabajo</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona horaria</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <source>Title of the node</source>
   <translation>Título del nodo</translation>
  </message>
  <message>
   <source>Title, author and so on.</source>
   <translation>Título, autor, etcétera.</translation>
  </message>
  <message>
   <source>Toggle breakpoint</source>
   <translation>Poner o quitar punto de interrupción</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>Took</source>
   <translation>Duración</translation>
  </message>
  <message>
   <source>Took “{label}” back in {count} flows{rest}</source>
   <translation>«{label}» deshecho en {count} flujos{rest}</translation>
  </message>
  <message>
   <source>Tool</source>
   <translation>Herramienta</translation>
  </message>
  <message>
   <source>Tool Calls</source>
   <translation>Llamadas a herramientas</translation>
  </message>
  <message>
   <source>Tool Calls got no list of calls. Connect one to its tool_calls pin.</source>
   <translation>Llamadas a herramientas no recibió una lista de llamadas. Conecte una a su pin tool_calls.</translation>
  </message>
  <message>
   <source>Tool Parameters</source>
   <translation>Parámetros de herramienta</translation>
  </message>
  <message>
   <source>Tool approval</source>
   <translation>Aprobación de herramientas</translation>
  </message>
  <message>
   <source>Tool calls</source>
   <translation>Llamadas a herramientas</translation>
  </message>
  <message>
   <source>Tool execution timed out after {limit}s</source>
   <translation>La herramienta superó el tiempo de {limit} s</translation>
  </message>
  <message>
   <source>Tool with approval</source>
   <translation>Herramienta con aprobación</translation>
  </message>
  <message>
   <source>Tools</source>
   <translation>Herramientas</translation>
  </message>
  <message>
   <source>Tools Allowlist</source>
   <translation>Herramientas permitidas</translation>
  </message>
  <message>
   <source>Tools it may use.</source>
   <translation>Herramientas que puede usar.</translation>
  </message>
  <message>
   <source>Tools that may run; nothing given: all.</source>
   <translation>Herramientas que pueden ejecutarse; sin indicar nada: todas.</translation>
  </message>
  <message>
   <source>Tools the model wants to use.</source>
   <translation>Herramientas que el modelo quiere usar.</translation>
  </message>
  <message>
   <source>Trace</source>
   <translation>Traza</translation>
  </message>
  <message>
   <source>Trace lists every step as it happens, Conversation what the flow says and asks. Runs go on after a restart. Templates and examples are in the File menu.</source>
   <translation>Traza lista cada paso según ocurre; Conversación, lo que el flujo dice y pregunta. Las ejecuciones siguen tras reiniciar. Las plantillas y los ejemplos están en el menú Archivo.</translation>
  </message>
  <message>
   <source>Trace selection</source>
   <translation>Rastrear la selección</translation>
  </message>
  <message>
   <source>Transcribe Audio</source>
   <translation>Transcribir audio</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>Modelo de transcripción</translation>
  </message>
  <message>
   <source>Transforms</source>
   <translation>Transformaciones</translation>
  </message>
  <message>
   <source>Trim</source>
   <translation>Recortar</translation>
  </message>
  <message>
   <source>Triples that were found.</source>
   <translation>Triples encontrados.</translation>
  </message>
  <message>
   <source>True becomes false, false becomes true.</source>
   <translation>Verdadero se vuelve falso, falso se vuelve verdadero.</translation>
  </message>
  <message>
   <source>True or false</source>
   <translation>Verdadero o falso</translation>
  </message>
  <message>
   <source>Trust and load</source>
   <translation>Confiar y cargar</translation>
  </message>
  <message>
   <source>Trust and run</source>
   <translation>Confiar y ejecutar</translation>
  </message>
  <message>
   <source>Trust it with “Trust the code of this flow” in the Run menu, if you know where it comes from.</source>
   <translation>Confíe en él con «Confiar en el código de este flujo» del menú Ejecutar, si sabe de dónde viene.</translation>
  </message>
  <message>
   <source>Trust the Python code of this flow?</source>
   <translation>¿Confiar en el código Python de este flujo?</translation>
  </message>
  <message>
   <source>Trust the code of this flow</source>
   <translation>Confiar en el código de este flujo</translation>
  </message>
  <message>
   <source>Trusted code runs in a process of its own and can reach your files and the network. Without trust such a node fails.</source>
   <translation>El código de confianza se ejecuta en un proceso propio y puede acceder a sus archivos y a la red. Sin confianza, un nodo así falla.</translation>
  </message>
  <message>
   <source>Try address and key, and fill in its models</source>
   <translation>Probar la dirección y la clave, y rellenar sus modelos</translation>
  </message>
  <message>
   <source>Try it</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Try it…</source>
   <translation>Probar…</translation>
  </message>
  <message>
   <source>Try “{title}”</source>
   <translation>Probar «{title}»</translation>
  </message>
  <message>
   <source>Tunnel {things}</source>
   <translation>Túnel para {things}</translation>
  </message>
  <message>
   <source>Two providers have the same name.</source>
   <translation>Dos proveedores tienen el mismo nombre.</translation>
  </message>
  <message>
   <source>Two wires from one output enter {id}.</source>
   <translation>Dos conexiones de una misma salida entran en {id}.</translation>
  </message>
  <message>
   <source>Type</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Type a number, such as 3 or 0.5.</source>
   <translation>Escriba un número, como 3 o 0.5.</translation>
  </message>
  <message>
   <source>Type a question.</source>
   <translation>Escriba una pregunta.</translation>
  </message>
  <message>
   <source>Type its address first</source>
   <translation>Escriba primero su dirección</translation>
  </message>
  <message>
   <source>Type of pin {id}</source>
   <translation>Tipo del pin {id}</translation>
  </message>
  <message>
   <source>Type of the value</source>
   <translation>Tipo del valor</translation>
  </message>
  <message>
   <source>Type of {name}</source>
   <translation>Tipo de {name}</translation>
  </message>
  <message>
   <source>Types</source>
   <translation>Tipos</translation>
  </message>
  <message>
   <source>US dollars</source>
   <translation>Dólares estadounidenses</translation>
  </message>
  <message>
   <source>Uncollapse {things}</source>
   <translation>Expandir {things}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo everywhere</source>
   <translation>Deshacer en todas partes</translation>
  </message>
  <message>
   <source>Undo {undo_label}</source>
   <translation>Deshacer: {undo_label}</translation>
  </message>
  <message>
   <source>Undo, redo what was typed</source>
   <translation>Deshacer, rehacer lo escrito</translation>
  </message>
  <message>
   <source>Undoing…</source>
   <translation>Deshaciendo…</translation>
  </message>
  <message>
   <source>Undone: {edit}</source>
   <translation>Deshecho: {edit}</translation>
  </message>
  <message>
   <source>Unit</source>
   <translation>Unidad</translation>
  </message>
  <message>
   <source>Unknown node type</source>
   <translation>Tipo de nodo desconocido</translation>
  </message>
  <message>
   <source>Unknown run_id: {run_id}</source>
   <translation>run_id desconocido: {run_id}</translation>
  </message>
  <message>
   <source>Unlock flow</source>
   <translation>Desbloquear flujo</translation>
  </message>
  <message>
   <source>Unlock frame</source>
   <translation>Desbloquear marco</translation>
  </message>
  <message>
   <source>Unlock {things}</source>
   <translation>Desbloquear {things}</translation>
  </message>
  <message>
   <source>Unmute wire</source>
   <translation>Activar conexión</translation>
  </message>
  <message>
   <source>Unmute {things}</source>
   <translation>Activar {things}</translation>
  </message>
  <message>
   <source>Unplug wire</source>
   <translation>Desenchufar conexión</translation>
  </message>
  <message>
   <source>Untitled flow</source>
   <translation>Flujo sin título</translation>
  </message>
  <message>
   <source>Untitled flow {number}</source>
   <translation>Flujo sin título {number}</translation>
  </message>
  <message>
   <source>Up to calling flow</source>
   <translation>Subir al flujo que llama</translation>
  </message>
  <message>
   <source>Uppercase</source>
   <translation>Mayúsculas</translation>
  </message>
  <message>
   <source>Upscaling model</source>
   <translation>Modelo de ampliación</translation>
  </message>
  <message>
   <source>Use conversation</source>
   <translation>Usar conversación</translation>
  </message>
  <message>
   <source>Use defaults</source>
   <translation>Usar valores predeterminados</translation>
  </message>
  <message>
   <source>Use letters, digits and _, beginning with a letter, with dots between parts.</source>
   <translation>Use letras, cifras y _, empezando por una letra, con puntos entre las partes.</translation>
  </message>
  <message>
   <source>Use the default</source>
   <translation>Usar el valor predeterminado</translation>
  </message>
  <message>
   <source>Use the default model</source>
   <translation>Usar el modelo predeterminado</translation>
  </message>
  <message>
   <source>Use these limits</source>
   <translation>Usar estos límites</translation>
  </message>
  <message>
   <source>Uses</source>
   <translation>Usos</translation>
  </message>
  <message>
   <source>Usual style for {things}</source>
   <translation>Estilo habitual para {things}</translation>
  </message>
  <message>
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <source>Value as text</source>
   <translation>Valor como texto</translation>
  </message>
  <message>
   <source>Value by variable name.</source>
   <translation>Valor por nombre de variable.</translation>
  </message>
  <message>
   <source>Value per Entry</source>
   <translation>Valor por acceso</translation>
  </message>
  <message>
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <source>Values by start pin of the flow.</source>
   <translation>Valores por pin de inicio del flujo.</translation>
  </message>
  <message>
   <source>Values of all</source>
   <translation>Valores de todos</translation>
  </message>
  <message>
   <source>Values to start with</source>
   <translation>Valores para empezar</translation>
  </message>
  <message>
   <source>Variable</source>
   <translation>Variable</translation>
  </message>
  <message>
   <source>Variable “{name}”</source>
   <translation>Variable «{name}»</translation>
  </message>
  <message>
   <source>Variables</source>
   <translation>Variables</translation>
  </message>
  <message>
   <source>Version history</source>
   <translation>Historial de versiones</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Versiones</translation>
  </message>
  <message>
   <source>Video Artifact</source>
   <translation>Artefacto de vídeo</translation>
  </message>
  <message>
   <source>Video model</source>
   <translation>Modelo de vídeo</translation>
  </message>
  <message>
   <source>Violet</source>
   <translation>Violeta</translation>
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
   <translation>Artefacto de voz</translation>
  </message>
  <message>
   <source>Voice model</source>
   <translation>Modelo de voz</translation>
  </message>
  <message>
   <source>Wait Event</source>
   <translation>Esperar evento</translation>
  </message>
  <message>
   <source>Wait and ask whether it may go on</source>
   <translation>Esperar y preguntar si puede continuar</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <source>Waiting for an event</source>
   <translation>Espera un evento</translation>
  </message>
  <message>
   <source>Waiting for the event “{event_name}”</source>
   <translation>A la espera del evento «{event_name}»</translation>
  </message>
  <message>
   <source>Waiting for your answer</source>
   <translation>Espera su respuesta</translation>
  </message>
  <message>
   <source>Waiting for your approval</source>
   <translation>Espera su aprobación</translation>
  </message>
  <message>
   <source>Waits for a time, runs what hangs on it and, if it recurs, waits again.</source>
   <translation>Espera una hora, ejecuta lo que cuelga de ella y, si se repite, vuelve a esperar.</translation>
  </message>
  <message>
   <source>Waits for a while, or until a time.</source>
   <translation>Espera un rato, o hasta una hora.</translation>
  </message>
  <message>
   <source>Waits for an event, runs what hangs on it, then waits again. Without a name: every event.</source>
   <translation>Espera un evento, ejecuta lo que cuelga de él y vuelve a esperar. Sin nombre: cualquier evento.</translation>
  </message>
  <message>
   <source>Waits until something outside answers under a key.</source>
   <translation>Espera hasta que algo de fuera responda bajo una clave.</translation>
  </message>
  <message>
   <source>Walk from node to node</source>
   <translation>Ir de nodo en nodo</translation>
  </message>
  <message>
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <source>Warning: what may be wrong</source>
   <translation>Advertencia: lo que puede estar mal</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Vigilar</translation>
  </message>
  <message>
   <source>Watch an expression…</source>
   <translation>Vigilar una expresión…</translation>
  </message>
  <message>
   <source>Watch the chosen expression no longer</source>
   <translation>Dejar de vigilar la expresión elegida</translation>
  </message>
  <message>
   <source>Watch this expression</source>
   <translation>Vigilar esta expresión</translation>
  </message>
  <message>
   <source>Watched expressions</source>
   <translation>Expresiones vigiladas</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <source>What Tool Calls gave.</source>
   <translation>Lo que dio Llamadas a herramientas.</translation>
  </message>
  <message>
   <source>What a call of “{model}” costs is not known; {left} of {limit} is left.</source>
   <translation>No se sabe cuánto cuesta una llamada a «{model}»; quedan {left} de {limit}.</translation>
  </message>
  <message>
   <source>What a person sees meanwhile.</source>
   <translation>Lo que una persona ve mientras tanto.</translation>
  </message>
  <message>
   <source>What a run may spend, with all flows it calls. Before each call its worst case is looked at; what may go over a limit is not called.</source>
   <translation>Lo que puede gastar una ejecución, con todos los flujos que llama. Antes de cada llamada se mira su peor caso; lo que pueda pasar de un límite no se llama.</translation>
  </message>
  <message>
   <source>What came along with it.</source>
   <translation>Lo que vino con ello.</translation>
  </message>
  <message>
   <source>What came with it.</source>
   <translation>Lo que vino con él.</translation>
  </message>
  <message>
   <source>What comes with it.</source>
   <translation>Lo que viene con él.</translation>
  </message>
  <message>
   <source>What did “{name}” do otherwise than …</source>
   <translation>Qué hizo «{name}» de otro modo que …</translation>
  </message>
  <message>
   <source>What is to be done.</source>
   <translation>Qué hay que hacer.</translation>
  </message>
  <message>
   <source>What it became.</source>
   <translation>En qué se convirtió.</translation>
  </message>
  <message>
   <source>What it becomes.</source>
   <translation>En qué se convierte.</translation>
  </message>
  <message>
   <source>What it did, step by step.</source>
   <translation>Lo que hizo, paso a paso.</translation>
  </message>
  <message>
   <source>What it gives</source>
   <translation>Lo que da</translation>
  </message>
  <message>
   <source>What it is asked.</source>
   <translation>Qué se le pregunta.</translation>
  </message>
  <message>
   <source>What it must be equal to.</source>
   <translation>A qué debe ser igual.</translation>
  </message>
  <message>
   <source>What it says.</source>
   <translation>Qué dice.</translation>
  </message>
  <message>
   <source>What it was asked for.</source>
   <translation>Por qué se preguntó.</translation>
  </message>
  <message>
   <source>What remains when the first number is divided by the second; its sign is that of the second.</source>
   <translation>Lo que queda al dividir el primer número por el segundo; su signo es el del segundo.</translation>
  </message>
  <message>
   <source>What stands behind names such as api_key, password or Authorization is never logged. Here you add your own secrets: one regular expression a line. What it finds in a message is hidden, and so is the value of a key that it fits.</source>
   <translation>Lo que sigue a nombres como api_key, password o Authorization nunca se registra. Aquí añade sus propios secretos: una expresión regular por línea. Lo que encuentra en un mensaje se oculta, y también el valor de una clave que coincide con ella.</translation>
  </message>
  <message>
   <source>What takes its place.</source>
   <translation>Qué ocupa su lugar.</translation>
  </message>
  <message>
   <source>What the code returned.</source>
   <translation>Lo que devolvió el código.</translation>
  </message>
  <message>
   <source>What the flow promises to hosts.</source>
   <translation>Lo que el flujo promete a los anfitriones.</translation>
  </message>
  <message>
   <source>What the mouse buttons do</source>
   <translation>Qué hacen los botones del ratón</translation>
  </message>
  <message>
   <source>What the person typed or chose.</source>
   <translation>Lo que la persona escribió o eligió.</translation>
  </message>
  <message>
   <source>What the person wrote.</source>
   <translation>Lo que escribió la persona.</translation>
  </message>
  <message>
   <source>What the program and its runs say about themselves</source>
   <translation>Lo que el programa y sus ejecuciones dicen de sí mismos</translation>
  </message>
  <message>
   <source>What the run had left of its steps and its budget</source>
   <translation>Lo que le quedaba a la ejecución de sus pasos y su presupuesto</translation>
  </message>
  <message>
   <source>What the shown run has spent, and its limits; without a budget, the limits of later runs</source>
   <translation>Lo que ha gastado la ejecución mostrada y sus límites; sin presupuesto, los límites de ejecuciones posteriores</translation>
  </message>
  <message>
   <source>What the summary is about.</source>
   <translation>De qué trata el resumen.</translation>
  </message>
  <message>
   <source>What the tool gave, or why it failed.</source>
   <translation>Lo que dio la herramienta, o por qué falló.</translation>
  </message>
  <message>
   <source>What to avoid.</source>
   <translation>Qué evitar.</translation>
  </message>
  <message>
   <source>What to give instead of nothing or null.</source>
   <translation>Qué dar en lugar de nada o null.</translation>
  </message>
  <message>
   <source>What to give where there is nothing.</source>
   <translation>Qué dar donde no hay nada.</translation>
  </message>
  <message>
   <source>What to look for; empty: nothing is replaced.</source>
   <translation>Qué buscar; vacío: no se reemplaza nada.</translation>
  </message>
  <message>
   <source>What to look for; letters count as they are.</source>
   <translation>Qué buscar; se distinguen mayúsculas.</translation>
  </message>
  <message>
   <source>What to make.</source>
   <translation>Qué crear.</translation>
  </message>
  <message>
   <source>What to recall first.</source>
   <translation>Qué recordar primero.</translation>
  </message>
  <message>
   <source>What to say.</source>
   <translation>Qué decir.</translation>
  </message>
  <message>
   <source>What was done.</source>
   <translation>Lo que se hizo.</translation>
  </message>
  <message>
   <source>What was found, newest first.</source>
   <translation>Lo encontrado, lo más nuevo primero.</translation>
  </message>
  <message>
   <source>What was said.</source>
   <translation>Lo que se dijo.</translation>
  </message>
  <message>
   <source>What was true then: ISO 8601.</source>
   <translation>Lo que era cierto entonces: ISO 8601.</translation>
  </message>
  <message>
   <source>What was written.</source>
   <translation>Lo que se escribió.</translation>
  </message>
  <message>
   <source>Wheel; pinch</source>
   <translation>Rueda; pellizco</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <source>Where a run begins. Each output is a value the run is started with.</source>
   <translation>Donde empieza una ejecución. Cada salida es un valor con el que se inicia.</translation>
  </message>
  <message>
   <source>Where it belongs to.</source>
   <translation>A dónde pertenece.</translation>
  </message>
  <message>
   <source>Where it came from.</source>
   <translation>De dónde vino.</translation>
  </message>
  <message>
   <source>Where the open flow lies</source>
   <translation>Donde está el flujo abierto</translation>
  </message>
  <message>
   <source>Where to put them.</source>
   <translation>Dónde ponerlos.</translation>
  </message>
  <message>
   <source>Whether a list, such as a model's tool calls, has any item.</source>
   <translation>Si una lista, como las llamadas a herramientas de un modelo, tiene algún elemento.</translation>
  </message>
  <message>
   <source>Whether a text stands somewhere in another; an empty one never does.</source>
   <translation>Si un texto está en alguna parte de otro; uno vacío nunca.</translation>
  </message>
  <message>
   <source>Whether all of them succeeded.</source>
   <translation>Si todas tuvieron éxito.</translation>
  </message>
  <message>
   <source>Whether another answer may be typed.</source>
   <translation>Si se puede escribir otra respuesta.</translation>
  </message>
  <message>
   <source>Whether at least one is true.</source>
   <translation>Si al menos uno es verdadero.</translation>
  </message>
  <message>
   <source>Whether both are true.</source>
   <translation>Si ambos son verdaderos.</translation>
  </message>
  <message>
   <source>Whether it finished the task.</source>
   <translation>Si terminó la tarea.</translation>
  </message>
  <message>
   <source>Whether it ran to its end.</source>
   <translation>Si llegó hasta el final.</translation>
  </message>
  <message>
   <source>Whether it succeeded.</source>
   <translation>Si tuvo éxito.</translation>
  </message>
  <message>
   <source>Whether it worked.</source>
   <translation>Si funcionó.</translation>
  </message>
  <message>
   <source>Whether the flow sees the conversation.</source>
   <translation>Si el flujo ve la conversación.</translation>
  </message>
  <message>
   <source>Whether the limit cut the list.</source>
   <translation>Si el límite cortó la lista.</translation>
  </message>
  <message>
   <source>Whether the run's conversation goes along.</source>
   <translation>Si va también la conversación de la ejecución.</translation>
  </message>
  <message>
   <source>Whether the text has no character at all; null counts as empty, blanks do not.</source>
   <translation>Si el texto no tiene ningún carácter; null cuenta como vacío, los espacios no.</translation>
  </message>
  <message>
   <source>Whether the text was cut.</source>
   <translation>Si se cortó el texto.</translation>
  </message>
  <message>
   <source>Whether there is an answer.</source>
   <translation>Si hay una respuesta.</translation>
  </message>
  <message>
   <source>Whether to run another pass.</source>
   <translation>Si se ejecuta otra vuelta.</translation>
  </message>
  <message>
   <source>Whether to wait again afterwards.</source>
   <translation>Si después se espera otra vez.</translation>
  </message>
  <message>
   <source>Whether two values compare as asked; texts are never converted to numbers, and unlike types have no order.</source>
   <translation>Si dos valores se comparan como se pide; los textos nunca se convierten en números, y los tipos distintos no tienen orden.</translation>
  </message>
  <message>
   <source>Which inputs</source>
   <translation>Qué entradas</translation>
  </message>
  <message>
   <source>Which memories a model or agent call uses.</source>
   <translation>Qué recuerdos usa una llamada a un modelo o agente.</translation>
  </message>
  <message>
   <source>Which prepared prompt to reuse.</source>
   <translation>Qué prompt preparado reutilizar.</translation>
  </message>
  <message>
   <source>Which rows</source>
   <translation>Qué filas</translation>
  </message>
  <message>
   <source>Which table</source>
   <translation>Qué tabla</translation>
  </message>
  <message>
   <source>While</source>
   <translation>Mientras</translation>
  </message>
  <message>
   <source>White where it may change.</source>
   <translation>Blanco donde puede cambiar.</translation>
  </message>
  <message>
   <source>Who runs the model; nothing: the default.</source>
   <translation>Quién ejecuta el modelo; nada: el predeterminado.</translation>
  </message>
  <message>
   <source>Who sent it.</source>
   <translation>Quién lo envió.</translation>
  </message>
  <message>
   <source>Whole flow</source>
   <translation>Todo el flujo</translation>
  </message>
  <message>
   <source>Whose memory.</source>
   <translation>De quién es la memoria.</translation>
  </message>
  <message>
   <source>Whose message it is.</source>
   <translation>De quién es el mensaje.</translation>
  </message>
  <message>
   <source>Whose messages</source>
   <translation>De quién son los mensajes</translation>
  </message>
  <message>
   <source>Wire added</source>
   <translation>Conexión añadida</translation>
  </message>
  <message>
   <source>Wire another pin; at run time the value is passed by name, if there is one.</source>
   <translation>Conecte otro pin; al ejecutar, el valor se pasa por nombre, si lo hay.</translation>
  </message>
  <message>
   <source>Wire from {source} to {target}</source>
   <translation>Conexión de {source} a {target}</translation>
  </message>
  <message>
   <source>Wire it from {pin_id} of {node_id}</source>
   <translation>Conectarlo desde {pin_id} de {node_id}</translation>
  </message>
  <message>
   <source>Wire it or type a value.</source>
   <translation>Conéctela o escriba un valor.</translation>
  </message>
  <message>
   <source>Wire it or type a value; else it takes what the node before happens to give by that name.</source>
   <translation>Conéctela o escriba un valor; si no, toma lo que el nodo anterior dé por casualidad con ese nombre.</translation>
  </message>
  <message>
   <source>Wire it to {pin_id} of {node_id}</source>
   <translation>Conectarlo con {pin_id} de {node_id}</translation>
  </message>
  <message>
   <source>Wire its control input, or remove it.</source>
   <translation>Conecte su entrada de control, o quítelo.</translation>
  </message>
  <message>
   <source>Wire the flow</source>
   <translation>Conectar el flujo</translation>
  </message>
  <message>
   <source>Wires</source>
   <translation>Conexiones</translation>
  </message>
  <message>
   <source>With sample values</source>
   <translation>Con valores de ejemplo</translation>
  </message>
  <message>
   <source>With the flow as it is now, not as it was then</source>
   <translation>Con el flujo como es ahora, no como era entonces</translation>
  </message>
  <message>
   <source>With the selection</source>
   <translation>Con la selección</translation>
  </message>
  <message>
   <source>Without a voice.</source>
   <translation>Sin voz.</translation>
  </message>
  <message>
   <source>Words of a message; run: or node: before an id</source>
   <translation>Palabras de un mensaje; run: o node: delante de un id</translation>
  </message>
  <message>
   <source>Words that may occur.</source>
   <translation>Palabras que pueden aparecer.</translation>
  </message>
  <message>
   <source>Words to look for.</source>
   <translation>Palabras que buscar.</translation>
  </message>
  <message>
   <source>Words, or type:  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</source>
   <translation>Palabras, o escriba:  name:  value:  model:  var:  tool:  subflow:  has:error  category:  note:</translation>
  </message>
  <message>
   <source>Work in tiles to save memory.</source>
   <translation>Trabajar por mosaicos para ahorrar memoria.</translation>
  </message>
  <message>
   <source>Workspace folder</source>
   <translation>Carpeta de trabajo</translation>
  </message>
  <message>
   <source>Write File</source>
   <translation>Escribir archivo</translation>
  </message>
  <message>
   <source>Write PDF</source>
   <translation>Escribir PDF</translation>
  </message>
  <message>
   <source>Write the theme in force to a file, to change it there</source>
   <translation>Escribir el tema en vigor en un archivo, para cambiarlo allí</translation>
  </message>
  <message>
   <source>Writes a variable of the run.</source>
   <translation>Escribe una variable de la ejecución.</translation>
  </message>
  <message>
   <source>Writes an artifact to a file of the workspace.</source>
   <translation>Escribe un artefacto en un archivo de la carpeta de trabajo.</translation>
  </message>
  <message>
   <source>Writes down what is said in a recording.</source>
   <translation>Escribe lo que se dice en una grabación.</translation>
  </message>
  <message>
   <source>Writes one property of a variable that is an object.</source>
   <translation>Escribe una propiedad de una variable que es un objeto.</translation>
  </message>
  <message>
   <source>Writes several variables at once, or none if a name is wrong.</source>
   <translation>Escribe varias variables a la vez, o ninguna si un nombre es erróneo.</translation>
  </message>
  <message>
   <source>Writes speech down</source>
   <translation>Transcribe la voz</translation>
  </message>
  <message>
   <source>Writes text to a file of the workspace, whole or not at all. Content for a .json file is checked and pretty-printed; missing folders are made.</source>
   <translation>Escribe texto en un archivo de la carpeta de trabajo, entero o nada. El contenido de un archivo .json se comprueba y se formatea; las carpetas que falten se crean.</translation>
  </message>
  <message>
   <source>Written to {name}.</source>
   <translation>Escrito en {name}.</translation>
  </message>
  <message>
   <source>Written to {name}: change its colours, then import it.</source>
   <translation>Escrito en {name}: cambie los colores y luego impórtelo.</translation>
  </message>
  <message>
   <source>Yes / no</source>
   <translation>Sí / no</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Usted</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>Su respuesta</translation>
  </message>
  <message>
   <source>Your changes are lost if you do not save them.</source>
   <translation>Sus cambios se pierden si no los guarda.</translation>
  </message>
  <message>
   <source>Your flows were autosaved. The log has the details; saving and starting again is safest.</source>
   <translation>Sus flujos se guardaron automáticamente. El registro tiene los detalles; lo más seguro es guardar y reiniciar.</translation>
  </message>
  <message>
   <source>Zoom</source>
   <translation>Zoom</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Acercar</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Alejar</translation>
  </message>
  <message>
   <source>Zooms: right and up comes closer</source>
   <translation>Amplía: a la derecha y arriba acerca</translation>
  </message>
  <message>
   <source>\w+ = _input\.get\(["'][^"']*["']\)</source>
   <translation>\w+ = _input\.get\(["'][^"']*["']\)</translation>
  </message>
  <message>
   <source>a JSON list</source>
   <translation>una lista JSON</translation>
  </message>
  <message>
   <source>a JSON object</source>
   <translation>un objeto JSON</translation>
  </message>
  <message>
   <source>a Pure node has no execution pins</source>
   <translation>un nodo Pure no tiene pines de ejecución</translation>
  </message>
  <message>
   <source>a branch comes back to it</source>
   <translation>una rama vuelve a él</translation>
  </message>
  <message>
   <source>a branch of it goes on</source>
   <translation>una rama suya sigue en marcha</translation>
  </message>
  <message>
   <source>a branch of “{title}” lies outside of it</source>
   <translation>una rama de «{title}» queda fuera</translation>
  </message>
  <message>
   <source>a branch reads {min} of another branch</source>
   <translation>una rama lee {min} de otra rama</translation>
  </message>
  <message>
   <source>a constant</source>
   <translation>una constante</translation>
  </message>
  <message>
   <source>a data wire cannot have a pass limit</source>
   <translation>una conexión de datos no puede tener límite de pasos</translation>
  </message>
  <message>
   <source>a default value can be changed</source>
   <translation>se puede cambiar un valor predeterminado</translation>
  </message>
  <message>
   <source>a flow has a list of nodes; this has none</source>
   <translation>un flujo tiene una lista de nodos; este no</translation>
  </message>
  <message>
   <source>a flow is a JSON object, this is {kind}</source>
   <translation>un flujo es un objeto JSON, esto es {kind}</translation>
  </message>
  <message>
   <source>a flow needs an id</source>
   <translation>un flujo necesita un id</translation>
  </message>
  <message>
   <source>a host needs a QueryableRunStore, not {name}</source>
   <translation>un anfitrión necesita un QueryableRunStore, no {name}</translation>
  </message>
  <message>
   <source>a name in it is too long for a file system</source>
   <translation>un nombre que contiene es demasiado largo para un sistema de archivos</translation>
  </message>
  <message>
   <source>a negative number has no such root</source>
   <translation>un número negativo no tiene esa raíz</translation>
  </message>
  <message>
   <source>a node cannot read its own output</source>
   <translation>un nodo no puede leer su propia salida</translation>
  </message>
  <message>
   <source>a node that is a {name} needs exec_in() among its inputs</source>
   <translation>un nodo que es {name} necesita exec_in() entre sus entradas</translation>
  </message>
  <message>
   <source>a node's data is an object</source>
   <translation>data de un nodo es un objeto</translation>
  </message>
  <message>
   <source>a pack's name begins with a letter, a to z</source>
   <translation>el nombre de un paquete empieza por una letra, de la a a la z</translation>
  </message>
  <message>
   <source>a path is missing</source>
   <translation>falta una ruta</translation>
  </message>
  <message>
   <source>a reroute carries data only</source>
   <translation>una redirección solo lleva datos</translation>
  </message>
  <message>
   <source>a span needs at least one message; archive only what is there</source>
   <translation>un tramo necesita al menos un mensaje; archive solo lo que hay</translation>
  </message>
  <message>
   <source>a start or end node cannot move into a subflow</source>
   <translation>un nodo de inicio o fin no puede pasar a un subflujo</translation>
  </message>
  <message>
   <source>a step</source>
   <translation>un paso</translation>
  </message>
  <message>
   <source>a step that asks for `{effect}`</source>
   <translation>un paso que solicita `{effect}`</translation>
  </message>
  <message>
   <source>a step that chooses where to go on</source>
   <translation>un paso que elige por dónde seguir</translation>
  </message>
  <message>
   <source>a step that repeats what hangs on `loop`</source>
   <translation>un paso que repite lo que cuelga de `loop`</translation>
  </message>
  <message>
   <source>a step that runs several branches</source>
   <translation>un paso que ejecuta varias ramas</translation>
  </message>
  <message>
   <source>a tool has no name</source>
   <translation>una herramienta no tiene nombre</translation>
  </message>
  <message>
   <source>a value</source>
   <translation>un valor</translation>
  </message>
  <message>
   <source>a value per entry names {what}</source>
   <translation>un valor por acceso nombra {what}</translation>
  </message>
  <message>
   <source>a {kind} is not JSON</source>
   <translation>{kind} no es JSON</translation>
  </message>
  <message>
   <source>a {name} is not JSON</source>
   <translation>{name} no es JSON</translation>
  </message>
  <message>
   <source>a {name} is not a flow</source>
   <translation>{name} no es un flujo</translation>
  </message>
  <message>
   <source>add .pdf</source>
   <translation>añada .pdf</translation>
  </message>
  <message>
   <source>add a line below the names</source>
   <translation>añada una línea debajo de los nombres</translation>
  </message>
  <message>
   <source>add a node first</source>
   <translation>añada primero un nodo</translation>
  </message>
  <message>
   <source>add a turn, or choose another interpreter</source>
   <translation>añada un turno, o elija otro intérprete</translation>
  </message>
  <message>
   <source>add an On Flow Start</source>
   <translation>añada «Al iniciar el flujo»</translation>
  </message>
  <message>
   <source>add them or remove the calls</source>
   <translation>añádalos o quite las llamadas</translation>
  </message>
  <message>
   <source>after {entry}</source>
   <translation>después de {entry}</translation>
  </message>
  <message>
   <source>all, first, or how many; missing: all.</source>
   <translation>all, first, o cuántos; si falta: all.</translation>
  </message>
  <message>
   <source>an artifact</source>
   <translation>un artefacto</translation>
  </message>
  <message>
   <source>an artifact id</source>
   <translation>un id de artefacto</translation>
  </message>
  <message>
   <source>an attachment is not an artifact of this run</source>
   <translation>un adjunto no es un artefacto de esta ejecución</translation>
  </message>
  <message>
   <source>an entity runtime, which keeps a mind of its own between runs</source>
   <translation>un entorno de entidades que conserva una mente propia entre ejecuciones</translation>
  </message>
  <message>
   <source>and {number} more</source>
   <translation>y {number} más</translation>
  </message>
  <message>
   <source>another output</source>
   <translation>otra salida</translation>
  </message>
  <message>
   <source>another result</source>
   <translation>otro resultado</translation>
  </message>
  <message>
   <source>answer that one</source>
   <translation>responda a ese</translation>
  </message>
  <message>
   <source>answer user</source>
   <translation>responder al usuario</translation>
  </message>
  <message>
   <source>answer with {"approved": true or false}</source>
   <translation>responda con {"approved": true or false}</translation>
  </message>
  <message>
   <source>answer {RAISE} or {STOP}</source>
   <translation>responda {RAISE} o {STOP}</translation>
  </message>
  <message>
   <source>answers</source>
   <translation>respuestas</translation>
  </message>
  <message>
   <source>anything</source>
   <translation>cualquiera</translation>
  </message>
  <message>
   <source>artifact</source>
   <translation>artefacto</translation>
  </message>
  <message>
   <source>artifact id</source>
   <translation>id del artefacto</translation>
  </message>
  <message>
   <source>as in source</source>
   <translation>como en el código fuente</translation>
  </message>
  <message>
   <source>ask user</source>
   <translation>preguntar al usuario</translation>
  </message>
  <message>
   <source>asked otherwise</source>
   <translation>pedido de otro modo</translation>
  </message>
  <message>
   <source>asks for full access to this computer; it runs only in a flow you trust</source>
   <translation>pide acceso completo a este equipo; solo se ejecuta en un flujo de confianza</translation>
  </message>
  <message>
   <source>assertion</source>
   <translation>afirmación</translation>
  </message>
  <message>
   <source>assertions</source>
   <translation>afirmaciones</translation>
  </message>
  <message>
   <source>at most {MAX_VALUE_CHARS} characters</source>
   <translation>como máximo {MAX_VALUE_CHARS} caracteres</translation>
  </message>
  <message>
   <source>attach images only</source>
   <translation>adjunte solo imágenes</translation>
  </message>
  <message>
   <source>avoid_styles</source>
   <translation>estilos que evitar</translation>
  </message>
  <message>
   <source>bad arguments: {problems}</source>
   <translation>argumentos erróneos: {problems}</translation>
  </message>
  <message>
   <source>begin it with a letter</source>
   <translation>empiécelo con una letra</translation>
  </message>
  <message>
   <source>begin with a letter</source>
   <translation>empiece con una letra</translation>
  </message>
  <message>
   <source>begins a flow</source>
   <translation>inicia un flujo</translation>
  </message>
  <message>
   <source>both are inputs; a wire runs from an output to an input</source>
   <translation>los dos son entradas; una conexión va de una salida a una entrada</translation>
  </message>
  <message>
   <source>both are outputs; a wire runs from an output to an input</source>
   <translation>los dos son salidas; una conexión va de una salida a una entrada</translation>
  </message>
  <message>
   <source>breakpoint</source>
   <translation>punto de interrupción</translation>
  </message>
  <message>
   <source>breakpoint if {condition}</source>
   <translation>punto de interrupción si {condition}</translation>
  </message>
  <message>
   <source>call it through Tool Calls</source>
   <translation>llámela mediante Llamadas a herramientas</translation>
  </message>
  <message>
   <source>call one program at a time</source>
   <translation>llame a un programa cada vez</translation>
  </message>
  <message>
   <source>calls {calls}</source>
   <translation>llama a {calls}</translation>
  </message>
  <message>
   <source>cancel it first</source>
   <translation>cancélela primero</translation>
  </message>
  <message>
   <source>cancel the branch first</source>
   <translation>cancele primero la rama</translation>
  </message>
  <message>
   <source>cancelled</source>
   <translation>cancelado</translation>
  </message>
  <message>
   <source>cannot be started ({error})</source>
   <translation>no se puede iniciar ({error})</translation>
  </message>
  <message>
   <source>carried {value}</source>
   <translation>llevó {value}</translation>
  </message>
  <message>
   <source>changed</source>
   <translation>cambiado</translation>
  </message>
  <message>
   <source>check folder, permissions and free space; the former file is unchanged</source>
   <translation>compruebe la carpeta, los permisos y el espacio libre; el archivo anterior no ha cambiado</translation>
  </message>
  <message>
   <source>check its name</source>
   <translation>compruebe su nombre</translation>
  </message>
  <message>
   <source>check its permissions</source>
   <translation>compruebe sus permisos</translation>
  </message>
  <message>
   <source>check that it exists and may be read</source>
   <translation>compruebe que existe y se puede leer</translation>
  </message>
  <message>
   <source>check the address and the connection</source>
   <translation>compruebe la dirección y la conexión</translation>
  </message>
  <message>
   <source>check the address in a browser</source>
   <translation>compruebe la dirección en un navegador</translation>
  </message>
  <message>
   <source>check the address, and that the server offers this</source>
   <translation>compruebe la dirección, y que el servidor lo ofrece</translation>
  </message>
  <message>
   <source>check the address, and that the server runs</source>
   <translation>compruebe la dirección, y que el servidor está en marcha</translation>
  </message>
  <message>
   <source>check the address, and that the server speaks OpenAI's chat completions</source>
   <translation>compruebe la dirección, y que el servidor habla chat completions de OpenAI</translation>
  </message>
  <message>
   <source>check the address: it mostly ends in /v1; or type the names of the models</source>
   <translation>compruebe la dirección: casi siempre termina en /v1; o escriba los nombres de los modelos</translation>
  </message>
  <message>
   <source>check the file</source>
   <translation>compruebe el archivo</translation>
  </message>
  <message>
   <source>check the file in a PDF viewer</source>
   <translation>compruebe el archivo en un visor de PDF</translation>
  </message>
  <message>
   <source>check the key and what it may do</source>
   <translation>compruebe la clave y lo que permite</translation>
  </message>
  <message>
   <source>check the model's name and the address</source>
   <translation>compruebe el nombre del modelo y la dirección</translation>
  </message>
  <message>
   <source>check the path</source>
   <translation>compruebe la ruta</translation>
  </message>
  <message>
   <source>check the request</source>
   <translation>compruebe la petición</translation>
  </message>
  <message>
   <source>choose a VisualFlow JSON file</source>
   <translation>elija un archivo JSON de VisualFlow</translation>
  </message>
  <message>
   <source>choose a folder that you may write to</source>
   <translation>elija una carpeta en la que pueda escribir</translation>
  </message>
  <message>
   <source>choose a step of the flow itself</source>
   <translation>elija un paso del propio flujo</translation>
  </message>
  <message>
   <source>choose an empty folder</source>
   <translation>elija una carpeta vacía</translation>
  </message>
  <message>
   <source>choose another</source>
   <translation>elija otro</translation>
  </message>
  <message>
   <source>choose another file</source>
   <translation>elija otro archivo</translation>
  </message>
  <message>
   <source>choose another folder</source>
   <translation>elija otra carpeta</translation>
  </message>
  <message>
   <source>choose another name</source>
   <translation>elija otro nombre</translation>
  </message>
  <message>
   <source>choose another one</source>
   <translation>elija otro</translation>
  </message>
  <message>
   <source>choose another path or change the run's ignored paths</source>
   <translation>elija otra ruta o cambie las rutas ignoradas de la ejecución</translation>
  </message>
  <message>
   <source>choose another printer</source>
   <translation>elija otra impresora</translation>
  </message>
  <message>
   <source>choose another step, or start the flow anew</source>
   <translation>elija otro paso o inicie el flujo de nuevo</translation>
  </message>
  <message>
   <source>choose one of: </source>
   <translation>elija uno de: </translation>
  </message>
  <message>
   <source>choose one of: {listed}</source>
   <translation>elija uno de: {listed}</translation>
  </message>
  <message>
   <source>choose one that is there</source>
   <translation>elija uno que exista</translation>
  </message>
  <message>
   <source>close the quotation marks</source>
   <translation>cierre las comillas</translation>
  </message>
  <message>
   <source>collapsed</source>
   <translation>contraído</translation>
  </message>
  <message>
   <source>completed</source>
   <translation>completado</translation>
  </message>
  <message>
   <source>control</source>
   <translation>control</translation>
  </message>
  <message>
   <source>copy nodes in a flow editor first, or paste the JSON text of a flow</source>
   <translation>copie primero nodos en un editor de flujos, o pegue el texto JSON de un flujo</translation>
  </message>
  <message>
   <source>correct it</source>
   <translation>corríjalo</translation>
  </message>
  <message>
   <source>correct it, or paste CSV</source>
   <translation>corríjalo o pegue CSV</translation>
  </message>
  <message>
   <source>correct it, or paste JSON</source>
   <translation>corríjalo o pegue JSON</translation>
  </message>
  <message>
   <source>correct the arguments</source>
   <translation>corrija los argumentos</translation>
  </message>
  <message>
   <source>correct the file</source>
   <translation>corrija el archivo</translation>
  </message>
  <message>
   <source>correct the file, then load it again</source>
   <translation>corrija el archivo y luego cárguelo de nuevo</translation>
  </message>
  <message>
   <source>data</source>
   <translation>datos</translation>
  </message>
  <message>
   <source>define it with def, or name it</source>
   <translation>defínala con def, o nómbrela</translation>
  </message>
  <message>
   <source>disable that one first</source>
   <translation>desactive primero ese</translation>
  </message>
  <message>
   <source>division by zero</source>
   <translation>división por cero</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>dots, brackets and quotes mean something else in a name</source>
   <translation>los puntos, corchetes y comillas significan otra cosa en un nombre</translation>
  </message>
  <message>
   <source>double a brace that is only a brace</source>
   <translation>duplique una llave que solo sea una llave</translation>
  </message>
  <message>
   <source>edges is a list</source>
   <translation>edges es una lista</translation>
  </message>
  <message>
   <source>edit the calls that are shown</source>
   <translation>edite las llamadas mostradas</translation>
  </message>
  <message>
   <source>emit event</source>
   <translation>emitir evento</translation>
  </message>
  <message>
   <source>empty</source>
   <translation>vacío</translation>
  </message>
  <message>
   <source>empty text</source>
   <translation>texto vacío</translation>
  </message>
  <message>
   <source>ends the run</source>
   <translation>termina la ejecución</translation>
  </message>
  <message>
   <source>enhance</source>
   <translation>mejorar</translation>
  </message>
  <message>
   <source>error</source>
   <translation>error</translation>
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
   <translation>ejecución</translation>
  </message>
  <message>
   <source>execution begins at several nodes</source>
   <translation>la ejecución empieza en varios nodos</translation>
  </message>
  <message>
   <source>execution enters at several nodes</source>
   <translation>la ejecución entra por varios nodos</translation>
  </message>
  <message>
   <source>execution leaves to several nodes</source>
   <translation>la ejecución sale hacia varios nodos</translation>
  </message>
  <message>
   <source>expression of {pin_id}</source>
   <translation>expresión de {pin_id}</translation>
  </message>
  <message>
   <source>failed</source>
   <translation>fallido</translation>
  </message>
  <message>
   <source>find another way, or ask for full_access in a flow you trust</source>
   <translation>busque otra manera, o pida full_access en un flujo de confianza</translation>
  </message>
  <message>
   <source>flatten it or store it as text</source>
   <translation>aplánelo o guárdelo como texto</translation>
  </message>
  <message>
   <source>flatten the deepest values</source>
   <translation>aplane los valores más profundos</translation>
  </message>
  <message>
   <source>for {reason}</source>
   <translation>por {reason}</translation>
  </message>
  <message>
   <source>fork that one</source>
   <translation>bifurque esa</translation>
  </message>
  <message>
   <source>format {bundle_format_version} is unknown</source>
   <translation>el formato {bundle_format_version} es desconocido</translation>
  </message>
  <message>
   <source>formerly {names}</source>
   <translation>antes {names}</translation>
  </message>
  <message>
   <source>free space</source>
   <translation>libere espacio</translation>
  </message>
  <message>
   <source>from #{seq}</source>
   <translation>desde #{seq}</translation>
  </message>
  <message>
   <source>from a checkout</source>
   <translation>desde un checkout</translation>
  </message>
  <message>
   <source>full access needs a flow you trust</source>
   <translation>el acceso completo necesita un flujo de confianza</translation>
  </message>
  <message>
   <source>get the bundle again</source>
   <translation>obtenga el paquete de nuevo</translation>
  </message>
  <message>
   <source>give a larger step, or nearer bounds</source>
   <translation>dé un paso mayor, o límites más cercanos</translation>
  </message>
  <message>
   <source>give a path inside the workspace</source>
   <translation>dé una ruta dentro de la carpeta de trabajo</translation>
  </message>
  <message>
   <source>give a step above or below 0</source>
   <translation>dé un paso mayor o menor que 0</translation>
  </message>
  <message>
   <source>give a text</source>
   <translation>dé un texto</translation>
  </message>
  <message>
   <source>give an interval such as 30s, 5m or 1h, a time, or five cron fields</source>
   <translation>dé un intervalo como 30s, 5m o 1h, una hora, o cinco campos cron</translation>
  </message>
  <message>
   <source>give an object or a list</source>
   <translation>dé un objeto o una lista</translation>
  </message>
  <message>
   <source>give an object, a list or a JSON scalar</source>
   <translation>dé un objeto, una lista o un escalar JSON</translation>
  </message>
  <message>
   <source>give every name a value</source>
   <translation>dé un valor a cada nombre</translation>
  </message>
  <message>
   <source>give functions or tools</source>
   <translation>dé funciones o herramientas</translation>
  </message>
  <message>
   <source>give huge numbers as text</source>
   <translation>dé los números enormes como texto</translation>
  </message>
  <message>
   <source>give it an id</source>
   <translation>dele un id</translation>
  </message>
  <message>
   <source>give it another id</source>
   <translation>dele otro id</translation>
  </message>
  <message>
   <source>give it as text or as a float</source>
   <translation>délo como texto o decimal</translation>
  </message>
  <message>
   <source>give it more time</source>
   <translation>dele más tiempo</translation>
  </message>
  <message>
   <source>give it one</source>
   <translation>dele uno</translation>
  </message>
  <message>
   <source>give it one start and one end node</source>
   <translation>dele un nodo de inicio y uno de fin</translation>
  </message>
  <message>
   <source>give it one, such as its file name</source>
   <translation>dele uno, como su nombre de archivo</translation>
  </message>
  <message>
   <source>give it some JSON</source>
   <translation>dele algo de JSON</translation>
  </message>
  <message>
   <source>give more of it, or set replace_all</source>
   <translation>dé más, o defina replace_all</translation>
  </message>
  <message>
   <source>give subject, predicate and object</source>
   <translation>dé sujeto, predicado y objeto</translation>
  </message>
  <message>
   <source>give the flow's JSON object</source>
   <translation>dé el objeto JSON del flujo</translation>
  </message>
  <message>
   <source>give the runtime one</source>
   <translation>dele uno al entorno</translation>
  </message>
  <message>
   <source>global and nonlocal are not allowed</source>
   <translation>global y nonlocal no están permitidos</translation>
  </message>
  <message>
   <source>guidance</source>
   <translation>guía</translation>
  </message>
  <message>
   <source>halted</source>
   <translation>detenida</translation>
  </message>
  <message>
   <source>hand JSON values to the node</source>
   <translation>pase valores JSON al nodo</translation>
  </message>
  <message>
   <source>hand on less, or write it to a file and hand on its name</source>
   <translation>pase menos, o escríbalo en un archivo y pase su nombre</translation>
  </message>
  <message>
   <source>has no variable name</source>
   <translation>no tiene nombre de variable</translation>
  </message>
  <message>
   <source>has the odd variable name “{name}”</source>
   <translation>tiene el extraño nombre de variable «{name}»</translation>
  </message>
  <message>
   <source>heading_level is 1 to {DEEPEST}, not {heading_level}</source>
   <translation>heading_level va de 1 a {DEEPEST}, no {heading_level}</translation>
  </message>
  <message>
   <source>id of the flow</source>
   <translation>id del flujo</translation>
  </message>
  <message>
   <source>image_artifact</source>
   <translation>artefacto de imagen</translation>
  </message>
  <message>
   <source>import a file</source>
   <translation>importe un archivo</translation>
  </message>
  <message>
   <source>import the file first</source>
   <translation>importe primero el archivo</translation>
  </message>
  <message>
   <source>import_workspace_file</source>
   <translation>import_workspace_file</translation>
  </message>
  <message>
   <source>in Preferences, Models, add or choose a provider, name its “{title}”, and make it the default</source>
   <translation>en Preferencias, Modelos, añada o elija un proveedor, nombre su «{title}» y hágalo el predeterminado</translation>
  </message>
  <message>
   <source>in {seconds} s</source>
   <translation>en {seconds} s</translation>
  </message>
  <message>
   <source>in {text}</source>
   <translation>en {text}</translation>
  </message>
  <message>
   <source>in_context</source>
   <translation>en el contexto</translation>
  </message>
  <message>
   <source>info</source>
   <translation>información</translation>
  </message>
  <message>
   <source>input {text}, {type}</source>
   <translation>entrada {text}, {type}</translation>
  </message>
  <message>
   <source>inserts “{title}” between them</source>
   <translation>inserta «{title}» en medio</translation>
  </message>
  <message>
   <source>install it again</source>
   <translation>instálelo de nuevo</translation>
  </message>
  <message>
   <source>installed bundles: {listed}</source>
   <translation>paquetes instalados: {listed}</translation>
  </message>
  <message>
   <source>installed versions: {available}</source>
   <translation>versiones instaladas: {available}</translation>
  </message>
  <message>
   <source>installed: {name}</source>
   <translation>instalado: {name}</translation>
  </message>
  <message>
   <source>interfaces is a list of texts</source>
   <translation>interfaces es una lista de textos</translation>
  </message>
  <message>
   <source>interrupted</source>
   <translation>interrumpida</translation>
  </message>
  <message>
   <source>it asks for a key: type it in Preferences, Models</source>
   <translation>pide una clave: escríbala en Preferencias, Modelos</translation>
  </message>
  <message>
   <source>it belongs to another run</source>
   <translation>pertenece a otra ejecución</translation>
  </message>
  <message>
   <source>it cannot be opened: {error}</source>
   <translation>no se puede abrir: {error}</translation>
  </message>
  <message>
   <source>it cannot be read as a picture</source>
   <translation>no se puede leer como imagen</translation>
  </message>
  <message>
   <source>it cannot be written: {error}</source>
   <translation>no se puede escribir: {error}</translation>
  </message>
  <message>
   <source>it computed longer than {seconds} s and was stopped</source>
   <translation>calculó más de {seconds} s y se detuvo</translation>
  </message>
  <message>
   <source>it does not name the video that it makes</source>
   <translation>no nombra el vídeo que crea</translation>
  </message>
  <message>
   <source>it gives no node type</source>
   <translation>no da ningún tipo de nodo</translation>
  </message>
  <message>
   <source>it has no code</source>
   <translation>no tiene código</translation>
  </message>
  <message>
   <source>it has no name</source>
   <translation>no tiene nombre</translation>
  </message>
  <message>
   <source>it has no title</source>
   <translation>no tiene título</translation>
  </message>
  <message>
   <source>it has none</source>
   <translation>no tiene ninguno</translation>
  </message>
  <message>
   <source>it has {count} values for {count2} names</source>
   <translation>tiene {count} valores para {count2} nombres</translation>
  </message>
  <message>
   <source>it has {size_bytes} bytes, and only {max_bytes} may be opened</source>
   <translation>tiene {size_bytes} bytes, y solo se pueden abrir {max_bytes}</translation>
  </message>
  <message>
   <source>it has: {there}</source>
   <translation>tiene: {there}</translation>
  </message>
  <message>
   <source>it implements: </source>
   <translation>implementa: </translation>
  </message>
  <message>
   <source>it is empty</source>
   <translation>está vacío</translation>
  </message>
  <message>
   <source>it is installed already</source>
   <translation>ya está instalado</translation>
  </message>
  <message>
   <source>it is larger than {value} MB</source>
   <translation>ocupa más de {value} MB</translation>
  </message>
  <message>
   <source>it is nested too deep</source>
   <translation>está anidado demasiado</translation>
  </message>
  <message>
   <source>it is no object</source>
   <translation>no es un objeto</translation>
  </message>
  <message>
   <source>it is not JSON: {error}</source>
   <translation>no es JSON: {error}</translation>
  </message>
  <message>
   <source>it is not Python{line}: {error}</source>
   <translation>no es Python{line}: {error}</translation>
  </message>
  <message>
   <source>it is not a list</source>
   <translation>no es una lista</translation>
  </message>
  <message>
   <source>it is not an object</source>
   <translation>no es un objeto</translation>
  </message>
  <message>
   <source>it is not given</source>
   <translation>no se ha dado</translation>
  </message>
  <message>
   <source>it is not text</source>
   <translation>no es texto</translation>
  </message>
  <message>
   <source>it is refused: {error}</source>
   <translation>se rechaza: {error}</translation>
  </message>
  <message>
   <source>it is too large</source>
   <translation>es demasiado grande</translation>
  </message>
  <message>
   <source>it may have been deleted with its run</source>
   <translation>puede que se eliminara con su ejecución</translation>
  </message>
  <message>
   <source>it names an address instead of sending the picture</source>
   <translation>nombra una dirección en vez de enviar la imagen</translation>
  </message>
  <message>
   <source>it ran longer than {patience} seconds and was stopped</source>
   <translation>se ejecutó más de {patience} segundos y se detuvo</translation>
  </message>
  <message>
   <source>it says nothing of the video</source>
   <translation>no dice nada del vídeo</translation>
  </message>
  <message>
   <source>it waits for another run</source>
   <translation>espera otra ejecución</translation>
  </message>
  <message>
   <source>it was not looked at: those before it took too long</source>
   <translation>no se evaluó: las anteriores tardaron demasiado</translation>
  </message>
  <message>
   <source>it was stopped, because the run was cancelled</source>
   <translation>se detuvo, porque la ejecución se canceló</translation>
  </message>
  <message>
   <source>it would unpack to {total} bytes</source>
   <translation>se desempaquetaría en {total} bytes</translation>
  </message>
  <message>
   <source>its code raised {name}: {error}</source>
   <translation>su código lanzó {name}: {error}</translation>
  </message>
  <message>
   <source>its flow was not kept</source>
   <translation>su flujo no se guardó</translation>
  </message>
  <message>
   <source>its id holds a '/'</source>
   <translation>su id contiene un '/'</translation>
  </message>
  <message>
   <source>its input “{pin_id}” takes a value from a step on the other side, by its name</source>
   <translation>su entrada «{pin_id}» toma por nombre un valor de un paso del otro lado</translation>
  </message>
  <message>
   <source>its input “{pin_id}” would take a value from before the subflow, by its name</source>
   <translation>su entrada «{pin_id}» tomaría por nombre un valor anterior al subflujo</translation>
  </message>
  <message>
   <source>its inputs: {names}</source>
   <translation>sus entradas: {names}</translation>
  </message>
  <message>
   <source>its pins follow its settings</source>
   <translation>sus pines siguen sus ajustes</translation>
  </message>
  <message>
   <source>its settings: {names}</source>
   <translation>sus ajustes: {names}</translation>
  </message>
  <message>
   <source>its value {pin_defaults!r:.40}</source>
   <translation>su valor {pin_defaults!r:.40}</translation>
  </message>
  <message>
   <source>its {side}s must be a tuple of Pin</source>
   <translation>sus {side}s deben ser una tupla de Pin</translation>
  </message>
  <message>
   <source>just now</source>
   <translation>ahora mismo</translation>
  </message>
  <message>
   <source>kept {when}, but it cannot be read: {problem}</source>
   <translation>guardado {when}, pero no se puede leer: {problem}</translation>
  </message>
  <message>
   <source>kept {when}; it was never saved: {nodes}</source>
   <translation>conservado {when}; nunca se guardó: {nodes}</translation>
  </message>
  <message>
   <source>kept {when}; its file “{name}” is gone or no flow: {nodes}</source>
   <translation>conservado {when}; su archivo «{name}» ya no existe o no es un flujo: {nodes}</translation>
  </message>
  <message>
   <source>kept {when}; {told}</source>
   <translation>guardado {when}; {told}</translation>
  </message>
  <message>
   <source>key</source>
   <translation>tonalidad</translation>
  </message>
  <message>
   <source>language</source>
   <translation>idioma</translation>
  </message>
  <message>
   <source>larger pictures</source>
   <translation>imágenes más grandes</translation>
  </message>
  <message>
   <source>larger than {value} MiB</source>
   <translation>mayor de {value} MiB</translation>
  </message>
  <message>
   <source>later</source>
   <translation>más tarde</translation>
  </message>
  <message>
   <source>leave it out</source>
   <translation>omítalo</translation>
  </message>
  <message>
   <source>leave them out</source>
   <translation>omítalos</translation>
  </message>
  <message>
   <source>leave “{title}” out</source>
   <translation>deje fuera «{title}»</translation>
  </message>
  <message>
   <source>let every way lead to an On Flow End first</source>
   <translation>haga antes que todos los caminos lleguen a «Al terminar el flujo»</translation>
  </message>
  <message>
   <source>let it lead to an On Flow End first</source>
   <translation>haga antes que llegue a «Al terminar el flujo»</translation>
  </message>
  <message>
   <source>let the loop end earlier</source>
   <translation>haga que el bucle termine antes</translation>
  </message>
  <message>
   <source>limit reached</source>
   <translation>límite alcanzado</translation>
  </message>
  <message>
   <source>list of numbers</source>
   <translation>lista de números</translation>
  </message>
  <message>
   <source>list of objects</source>
   <translation>lista de objetos</translation>
  </message>
  <message>
   <source>list of texts</source>
   <translation>lista de textos</translation>
  </message>
  <message>
   <source>list of {count}</source>
   <translation>lista de {count}</translation>
  </message>
  <message>
   <source>list the folder first</source>
   <translation>liste primero la carpeta</translation>
  </message>
  <message>
   <source>list the workspace first</source>
   <translation>liste primero la carpeta de trabajo</translation>
  </message>
  <message>
   <source>llm call</source>
   <translation>llamada a LLM</translation>
  </message>
  <message>
   <source>locked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <source>look at it again, then load it</source>
   <translation>mírelo de nuevo y luego cárguelo</translation>
  </message>
  <message>
   <source>look at the list of runs</source>
   <translation>mire la lista de ejecuciones</translation>
  </message>
  <message>
   <source>look at the run again</source>
   <translation>mire la ejecución de nuevo</translation>
  </message>
  <message>
   <source>look into the pack</source>
   <translation>mire dentro del paquete</translation>
  </message>
  <message>
   <source>loses {things}</source>
   <translation>pierde {things}</translation>
  </message>
  <message>
   <source>make a shorter one</source>
   <translation>haga uno más corto</translation>
  </message>
  <message>
   <source>make it smaller</source>
   <translation>hágalo más pequeño</translation>
  </message>
  <message>
   <source>make the folder writable</source>
   <translation>haga que se pueda escribir en la carpeta</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>memoria</translation>
  </message>
  <message>
   <source>memory compact</source>
   <translation>compactar memoria</translation>
  </message>
  <message>
   <source>memory kg assert</source>
   <translation>afirmar en el grafo</translation>
  </message>
  <message>
   <source>memory kg query</source>
   <translation>consultar grafo</translation>
  </message>
  <message>
   <source>memory kg resolve</source>
   <translation>resolver entidad del grafo</translation>
  </message>
  <message>
   <source>memory note</source>
   <translation>memorizar</translation>
  </message>
  <message>
   <source>memory query</source>
   <translation>recordar</translation>
  </message>
  <message>
   <source>memory rehydrate</source>
   <translation>recuperar al contexto</translation>
  </message>
  <message>
   <source>memory tag</source>
   <translation>etiquetar memoria</translation>
  </message>
  <message>
   <source>messages are told apart by message_id, not by {dedup_by}</source>
   <translation>los mensajes se distinguen por message_id, no por {dedup_by}</translation>
  </message>
  <message>
   <source>metadata.sha256 is malformed</source>
   <translation>metadata.sha256 está mal formado</translation>
  </message>
  <message>
   <source>middle-drag to move around, right-drag to zoom</source>
   <translation>arrastrar con el botón central para moverse, con el derecho para ampliar</translation>
  </message>
  <message>
   <source>model</source>
   <translation>modelo</translation>
  </message>
  <message>
   <source>model residency</source>
   <translation>modelos en memoria</translation>
  </message>
  <message>
   <source>more inputs can be added</source>
   <translation>se pueden añadir más entradas</translation>
  </message>
  <message>
   <source>more than {MAX_CONTAINERS} objects and lists</source>
   <translation>más de {MAX_CONTAINERS} objetos y listas</translation>
  </message>
  <message>
   <source>more than {MAX_NODES} nodes</source>
   <translation>más de {MAX_NODES} nodos</translation>
  </message>
  <message>
   <source>more than {MAX_PASSES} passes</source>
   <translation>más de {MAX_PASSES} pasos</translation>
  </message>
  <message>
   <source>more than {max_members} files</source>
   <translation>más de {max_members} archivos</translation>
  </message>
  <message>
   <source>music</source>
   <translation>música</translation>
  </message>
  <message>
   <source>music_artifact</source>
   <translation>artefacto de música</translation>
  </message>
  <message>
   <source>muted</source>
   <translation>silenciada</translation>
  </message>
  <message>
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <source>name a file</source>
   <translation>nombre un archivo</translation>
  </message>
  <message>
   <source>name a file in it</source>
   <translation>nombre un archivo de dentro</translation>
  </message>
  <message>
   <source>name a file in the workspace</source>
   <translation>nombre un archivo de la carpeta de trabajo</translation>
  </message>
  <message>
   <source>name a program</source>
   <translation>nombre un programa</translation>
  </message>
  <message>
   <source>name a provider and a model in the settings</source>
   <translation>nombre un proveedor y un modelo en los ajustes</translation>
  </message>
  <message>
   <source>name a regular file</source>
   <translation>nombre un archivo normal</translation>
  </message>
  <message>
   <source>name at least one flow</source>
   <translation>nombre al menos un flujo</translation>
  </message>
  <message>
   <source>name its “Default model” in Preferences, Models, or name a model in the node (command line: --model …)</source>
   <translation>nombre su «Modelo predeterminado» en Preferencias, Modelos, o un modelo en el nodo (línea de comandos: --model …)</translation>
  </message>
  <message>
   <source>name its “{title}” in Preferences, Models, or name a model in the node</source>
   <translation>nombre su «{title}» en Preferencias, Modelos, o un modelo en el nodo</translation>
  </message>
  <message>
   <source>name one of {ids}</source>
   <translation>nombre uno de {ids}</translation>
  </message>
  <message>
   <source>name one of: </source>
   <translation>nombre uno de: </translation>
  </message>
  <message>
   <source>name the bundle</source>
   <translation>nombre el paquete</translation>
  </message>
  <message>
   <source>name the model in the settings</source>
   <translation>nombre el modelo en los ajustes</translation>
  </message>
  <message>
   <source>name these: {known}</source>
   <translation>use estos: {known}</translation>
  </message>
  <message>
   <source>names that begin with _ are reserved</source>
   <translation>los nombres que empiezan por _ están reservados</translation>
  </message>
  <message>
   <source>needs {names}; it runs only in a flow you trust</source>
   <translation>necesita {names}; solo se ejecuta en un flujo de confianza</translation>
  </message>
  <message>
   <source>negative</source>
   <translation>negativo</translation>
  </message>
  <message>
   <source>nested deeper than 254 levels</source>
   <translation>anidado más de 254 niveles</translation>
  </message>
  <message>
   <source>new id</source>
   <translation>id nuevo</translation>
  </message>
  <message>
   <source>new name</source>
   <translation>nombre nuevo</translation>
  </message>
  <message>
   <source>no</source>
   <translation>no</translation>
  </message>
  <message>
   <source>no Python process could be started: {error}</source>
   <translation>no se pudo iniciar ningún proceso de Python: {error}</translation>
  </message>
  <message>
   <source>no artifact is given</source>
   <translation>no se da ningún artefacto</translation>
  </message>
  <message>
   <source>no artifact store is set up</source>
   <translation>no hay ningún almacén de artefactos configurado</translation>
  </message>
  <message>
   <source>no autosave: {problem}</source>
   <translation>sin autoguardado: {problem}</translation>
  </message>
  <message>
   <source>no autosave: {value}</source>
   <translation>sin autoguardado: {value}</translation>
  </message>
  <message>
   <source>no difference to “{name}”</source>
   <translation>sin diferencias con «{name}»</translation>
  </message>
  <message>
   <source>no keys</source>
   <translation>sin teclas</translation>
  </message>
  <message>
   <source>no model is named</source>
   <translation>no se nombra ningún modelo</translation>
  </message>
  <message>
   <source>no model is set up</source>
   <translation>no hay ningún modelo configurado</translation>
  </message>
  <message>
   <source>no model is set up, runs answer with an echo of the prompt</source>
   <translation>no hay ningún modelo configurado, las ejecuciones responden con un eco del prompt</translation>
  </message>
  <message>
   <source>no node is selected</source>
   <translation>no hay ningún nodo seleccionado</translation>
  </message>
  <message>
   <source>no node of the flow executes</source>
   <translation>ningún nodo del flujo se ejecuta</translation>
  </message>
  <message>
   <source>no pin of this node fits</source>
   <translation>no encaja ningún pin de este nodo</translation>
  </message>
  <message>
   <source>no reason given</source>
   <translation>sin motivo indicado</translation>
  </message>
  <message>
   <source>no search provider is set up</source>
   <translation>no hay ningún buscador configurado</translation>
  </message>
  <message>
   <source>no server answers there: {value}</source>
   <translation>allí no responde ningún servidor: {value}</translation>
  </message>
  <message>
   <source>no server that makes {things} is set up</source>
   <translation>no hay ningún servidor configurado que haga {things}</translation>
  </message>
  <message>
   <source>no step is shown</source>
   <translation>no se muestra ningún paso</translation>
  </message>
  <message>
   <source>no such bundle is installed</source>
   <translation>no está instalado ese paquete</translation>
  </message>
  <message>
   <source>no such bundle or flow is installed</source>
   <translation>no está instalado ese paquete o flujo</translation>
  </message>
  <message>
   <source>no such entrypoint</source>
   <translation>no existe ese punto de entrada</translation>
  </message>
  <message>
   <source>no such run in the store</source>
   <translation>no existe esa ejecución en el almacén</translation>
  </message>
  <message>
   <source>no such run is in the store</source>
   <translation>esa ejecución no está en el almacén</translation>
  </message>
  <message>
   <source>no version was kept: {value}</source>
   <translation>no se guardó ninguna versión: {value}</translation>
  </message>
  <message>
   <source>no wire runs from {source} to {target}</source>
   <translation>ninguna conexión va de {source} a {target}</translation>
  </message>
  <message>
   <source>none: one line; beautify: indented; minified: no blanks. Missing: beautify.</source>
   <translation>none: una línea; beautify: con sangría; minified: sin espacios. Si falta: beautify.</translation>
  </message>
  <message>
   <source>not a JSON text: {msg} (line {lineno}, column {colno})</source>
   <translation>no es un texto JSON: {msg} (línea {lineno}, columna {colno})</translation>
  </message>
  <message>
   <source>not wired</source>
   <translation>sin conectar</translation>
  </message>
  <message>
   <source>nothing is to be done</source>
   <translation>no hay nada que hacer</translation>
  </message>
  <message>
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <source>number</source>
   <translation>número</translation>
  </message>
  <message>
   <source>object</source>
   <translation>objeto</translation>
  </message>
  <message>
   <source>object: {names}</source>
   <translation>objeto: {names}</translation>
  </message>
  <message>
   <source>one flow</source>
   <translation>un flujo</translation>
  </message>
  <message>
   <source>one of</source>
   <translation>uno de</translation>
  </message>
  <message>
   <source>one of {names}</source>
   <translation>uno de {names}</translation>
  </message>
  <message>
   <source>one way ends at “{title}”, another leads out of it</source>
   <translation>un camino termina en «{title}», otro sale de ello</translation>
  </message>
  <message>
   <source>only a flow with one start and at most one end can be put in place</source>
   <translation>solo se puede integrar un flujo con un inicio y como máximo un final</translation>
  </message>
  <message>
   <source>only after</source>
   <translation>solo después</translation>
  </message>
  <message>
   <source>only before</source>
   <translation>solo antes</translation>
  </message>
  <message>
   <source>only functions may stand here</source>
   <translation>aquí solo puede haber funciones</translation>
  </message>
  <message>
   <source>only the runtime opens attachments</source>
   <translation>solo el entorno abre adjuntos</translation>
  </message>
  <message>
   <source>open a PNG that “Export picture…” wrote</source>
   <translation>abra un PNG que haya escrito «Exportar imagen…»</translation>
  </message>
  <message>
   <source>open it again</source>
   <translation>ábralo de nuevo</translation>
  </message>
  <message>
   <source>open it as a file instead</source>
   <translation>ábralo como archivo</translation>
  </message>
  <message>
   <source>open it in the editor</source>
   <translation>ábralo en el editor</translation>
  </message>
  <message>
   <source>open it with a newer version of the program</source>
   <translation>ábralo con una versión más nueva del programa</translation>
  </message>
  <message>
   <source>open its file</source>
   <translation>abra su archivo</translation>
  </message>
  <message>
   <source>open the file</source>
   <translation>abra el archivo</translation>
  </message>
  <message>
   <source>opens in older flows, not offered in the palette</source>
   <translation>se abre en flujos antiguos, no se ofrece en la paleta</translation>
  </message>
  <message>
   <source>output</source>
   <translation>salida</translation>
  </message>
  <message>
   <source>output {text}, {type}</source>
   <translation>salida {text}, {type}</translation>
  </message>
  <message>
   <source>overwrite it or raise the version</source>
   <translation>sobrescríbalo o suba la versión</translation>
  </message>
  <message>
   <source>pack again</source>
   <translation>empaquete de nuevo</translation>
  </message>
  <message>
   <source>pack it again</source>
   <translation>empaquételo de nuevo</translation>
  </message>
  <message>
   <source>pack it as {better}</source>
   <translation>empaquételo como {better}</translation>
  </message>
  <message>
   <source>pack the flow again</source>
   <translation>empaquete el flujo de nuevo</translation>
  </message>
  <message>
   <source>pass values instead</source>
   <translation>pase valores en su lugar</translation>
  </message>
  <message>
   <source>paste CSV with a line of names, or JSON</source>
   <translation>pegue CSV con una línea de nombres, o JSON</translation>
  </message>
  <message>
   <source>paste it in parts</source>
   <translation>péguela por partes</translation>
  </message>
  <message>
   <source>paste them in parts</source>
   <translation>péguelas por partes</translation>
  </message>
  <message>
   <source>paused</source>
   <translation>en pausa</translation>
  </message>
  <message>
   <source>pictures</source>
   <translation>imágenes</translation>
  </message>
  <message>
   <source>pin of the caller</source>
   <translation>pin del llamador</translation>
  </message>
  <message>
   <source>pipes, redirections and lists need a shell, and there is none</source>
   <translation>las tuberías, redirecciones y listas necesitan un shell, y no hay</translation>
  </message>
  <message>
   <source>plan</source>
   <translation>plan</translation>
  </message>
  <message>
   <source>planner</source>
   <translation>planificador</translation>
  </message>
  <message>
   <source>present</source>
   <translation>actual</translation>
  </message>
  <message>
   <source>progress</source>
   <translation>progreso</translation>
  </message>
  <message>
   <source>provider</source>
   <translation>proveedor</translation>
  </message>
  <message>
   <source>publish event</source>
   <translation>publicar evento</translation>
  </message>
  <message>
   <source>put a Sequence between them</source>
   <translation>ponga Secuencia en medio</translation>
  </message>
  <message>
   <source>put everything into the function</source>
   <translation>ponga todo en la función</translation>
  </message>
  <message>
   <source>put it into the workspace folder</source>
   <translation>póngalo en la carpeta de trabajo</translation>
  </message>
  <message>
   <source>put the frame around nodes</source>
   <translation>ponga el marco alrededor de nodos</translation>
  </message>
  <message>
   <source>put values with commas into "quotes"</source>
   <translation>ponga los valores con comas entre "comillas"</translation>
  </message>
  <message>
   <source>quality</source>
   <translation>calidad</translation>
  </message>
  <message>
   <source>raise max_attachment_bytes</source>
   <translation>suba max_attachment_bytes</translation>
  </message>
  <message>
   <source>raise max_output_tokens, or allow truncation</source>
   <translation>suba max_output_tokens, o permita truncar</translation>
  </message>
  <message>
   <source>read the file first</source>
   <translation>lea primero el archivo</translation>
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
   <translation>recupérelo primero</translation>
  </message>
  <message>
   <source>recall_level '{value}' is unknown: use one of {names}</source>
   <translation>recall_level «{value}» es desconocido: use uno de {names}</translation>
  </message>
  <message>
   <source>remove that value</source>
   <translation>quite ese valor</translation>
  </message>
  <message>
   <source>rename it</source>
   <translation>renómbrelo</translation>
  </message>
  <message>
   <source>rename one of them</source>
   <translation>renombre uno de ellos</translation>
  </message>
  <message>
   <source>rename the node type or disable the other pack</source>
   <translation>renombre el tipo de nodo o desactive el otro paquete</translation>
  </message>
  <message>
   <source>repeat the loop with a wire after its 'done'</source>
   <translation>repita el bucle con una conexión tras su «done»</translation>
  </message>
  <message>
   <source>required</source>
   <translation>necesario</translation>
  </message>
  <message>
   <source>reroutes go round in a circle</source>
   <translation>las redirecciones van en círculo</translation>
  </message>
  <message>
   <source>resume</source>
   <translation>reanudar</translation>
  </message>
  <message>
   <source>resume it instead of answering</source>
   <translation>reanúdela en vez de responder</translation>
  </message>
  <message>
   <source>return an object with a 'branch'</source>
   <translation>devuelva un objeto con «branch»</translation>
  </message>
  <message>
   <source>return less, or write it to a file</source>
   <translation>devuelva menos, o escríbalo en un archivo</translation>
  </message>
  <message>
   <source>return plain values</source>
   <translation>devuelva valores simples</translation>
  </message>
  <message>
   <source>return text, numbers, true/false, null, lists or objects</source>
   <translation>devuelva texto, números, true/false, null, listas u objetos</translation>
  </message>
  <message>
   <source>run</source>
   <translation>ejecutar</translation>
  </message>
  <message>
   <source>run it again</source>
   <translation>ejecútelo de nuevo</translation>
  </message>
  <message>
   <source>run it again; if it happens again, simplify the code</source>
   <translation>ejecútelo de nuevo; si vuelve a ocurrir, simplifique el código</translation>
  </message>
  <message>
   <source>run it in a host that has one</source>
   <translation>ejecútelo en un anfitrión que lo tenga</translation>
  </message>
  <message>
   <source>run it with an artifact store</source>
   <translation>ejecútelo con un almacén de artefactos</translation>
  </message>
  <message>
   <source>running</source>
   <translation>en ejecución</translation>
  </message>
  <message>
   <source>same</source>
   <translation>igual</translation>
  </message>
  <message>
   <source>sandbox, or full_access in a flow you trust.</source>
   <translation>sandbox, o full_access en un flujo de confianza.</translation>
  </message>
  <message>
   <source>save it as UTF-8 in a text editor</source>
   <translation>guárdelo como UTF-8 en un editor de texto</translation>
  </message>
  <message>
   <source>save it in another folder</source>
   <translation>guárdelo en otra carpeta</translation>
  </message>
  <message>
   <source>save it with the editor first</source>
   <translation>guárdelo primero con el editor</translation>
  </message>
  <message>
   <source>save it without a password</source>
   <translation>guárdelo sin contraseña</translation>
  </message>
  <message>
   <source>save the flow again</source>
   <translation>guarde el flujo de nuevo</translation>
  </message>
  <message>
   <source>save the flow now</source>
   <translation>guarde el flujo ahora</translation>
  </message>
  <message>
   <source>schedule run</source>
   <translation>programar ejecución</translation>
  </message>
  <message>
   <source>schema</source>
   <translation>esquema</translation>
  </message>
  <message>
   <source>script of {node_id}</source>
   <translation>script de {node_id}</translation>
  </message>
  <message>
   <source>search in it</source>
   <translation>busque en él</translation>
  </message>
  <message>
   <source>see docs/packs.md</source>
   <translation>vea docs/packs.md</translation>
  </message>
  <message>
   <source>see its log</source>
   <translation>vea su registro</translation>
  </message>
  <message>
   <source>see the server's log</source>
   <translation>consulte el registro del servidor</translation>
  </message>
  <message>
   <source>see the tool's parameters</source>
   <translation>vea los parámetros de la herramienta</translation>
  </message>
  <message>
   <source>select all nodes that use the variable, or pass the value by a wire</source>
   <translation>seleccione todos los nodos que usan la variable, o pase el valor por una conexión</translation>
  </message>
  <message>
   <source>select both, or neither</source>
   <translation>seleccione ambos, o ninguno</translation>
  </message>
  <message>
   <source>select one path</source>
   <translation>seleccione un camino</translation>
  </message>
  <message>
   <source>select one path, or let both lead out to the same node</source>
   <translation>seleccione un camino, o haga que ambos salgan al mismo nodo</translation>
  </message>
  <message>
   <source>select the branch, too</source>
   <translation>seleccione también la rama</translation>
  </message>
  <message>
   <source>select the nodes first</source>
   <translation>seleccione primero los nodos</translation>
  </message>
  <message>
   <source>select the steps that read them, too</source>
   <translation>seleccione también los pasos que los leen</translation>
  </message>
  <message>
   <source>select “{title}”, too</source>
   <translation>seleccione también «{title}»</translation>
  </message>
  <message>
   <source>send it again</source>
   <translation>envíelo de nuevo</translation>
  </message>
  <message>
   <source>set NODE_TYPE = NodeType(…)</source>
   <translation>defina NODE_TYPE = NodeType(…)</translation>
  </message>
  <message>
   <source>set base_url to something like http://127.0.0.1:8080/v1</source>
   <translation>ponga base_url a algo como http://127.0.0.1:8080/v1</translation>
  </message>
  <message>
   <source>set provider and model instead</source>
   <translation>defina provider y model en su lugar</translation>
  </message>
  <message>
   <source>set the environment variable {variable} instead</source>
   <translation>defina en su lugar la variable de entorno {variable}</translation>
  </message>
  <message>
   <source>set workspace_root for the run</source>
   <translation>defina workspace_root para la ejecución</translation>
  </message>
  <message>
   <source>set {SEARCH_URL_VARIABLE} to the address of a SearXNG server</source>
   <translation>ponga {SEARCH_URL_VARIABLE} a la dirección de un servidor SearXNG</translation>
  </message>
  <message>
   <source>sets “{name}”; names that begin with _ are reserved</source>
   <translation>define «{name}»; los nombres que empiezan por _ están reservados</translation>
  </message>
  <message>
   <source>several attachments have this name</source>
   <translation>varios adjuntos tienen este nombre</translation>
  </message>
  <message>
   <source>several branches come to {min}</source>
   <translation>varias ramas llegan a {min}</translation>
  </message>
  <message>
   <source>several data wires end at one input</source>
   <translation>varias conexiones de datos terminan en una entrada</translation>
  </message>
  <message>
   <source>several flows have this name: {listed}</source>
   <translation>varios flujos tienen este nombre: {listed}</translation>
  </message>
  <message>
   <source>simplify the schema, or use a model that supports structured output</source>
   <translation>simplifique el esquema, o use un modelo que admita salida estructurada</translation>
  </message>
  <message>
   <source>speech to text</source>
   <translation>voz a texto</translation>
  </message>
  <message>
   <source>split it or use a tool</source>
   <translation>divídalo o use una herramienta</translation>
  </message>
  <message>
   <source>split the flow into subflows</source>
   <translation>divida el flujo en subflujos</translation>
  </message>
  <message>
   <source>start it with https://</source>
   <translation>empiécela con https://</translation>
  </message>
  <message>
   <source>start it, or check the address</source>
   <translation>inícielo, o compruebe la dirección</translation>
  </message>
  <message>
   <source>start the flow again</source>
   <translation>inicie el flujo de nuevo</translation>
  </message>
  <message>
   <source>start the flow anew</source>
   <translation>inicie el flujo de nuevo</translation>
  </message>
  <message>
   <source>start the run with a writable workspace</source>
   <translation>inicie la ejecución con una carpeta de trabajo en la que se pueda escribir</translation>
  </message>
  <message>
   <source>started</source>
   <translation>empezado</translation>
  </message>
  <message>
   <source>status</source>
   <translation>estado</translation>
  </message>
  <message>
   <source>steps</source>
   <translation>pasos</translation>
  </message>
  <message>
   <source>structure</source>
   <translation>estructura</translation>
  </message>
  <message>
   <source>styles</source>
   <translation>estilos</translation>
  </message>
  <message>
   <source>subflow</source>
   <translation>subflujo</translation>
  </message>
  <message>
   <source>take it out, or replace it</source>
   <translation>quítelo, o reemplácelo</translation>
  </message>
  <message>
   <source>take one column out</source>
   <translation>quite una columna</translation>
  </message>
  <message>
   <source>take one of the wires away, or use values per entry</source>
   <translation>quite una de las conexiones, o use valores por acceso</translation>
  </message>
  <message>
   <source>take one wire out of the circle</source>
   <translation>quite una conexión del círculo</translation>
  </message>
  <message>
   <source>take the node away, or open the flow with a newer program</source>
   <translation>quite el nodo, o abra el flujo con un programa más nuevo</translation>
  </message>
  <message>
   <source>take the wire away, or put a Sequence or an If behind the node</source>
   <translation>quite la conexión, o ponga Secuencia o Si/Si no detrás del nodo</translation>
  </message>
  <message>
   <source>test b before dividing</source>
   <translation>compruebe b antes de dividir</translation>
  </message>
  <message>
   <source>text</source>
   <translation>texto</translation>
  </message>
  <message>
   <source>text, image, audio, …</source>
   <translation>text, image, audio, …</translation>
  </message>
  <message>
   <source>text_artifact</source>
   <translation>artefacto de texto</translation>
  </message>
  <message>
   <source>that node is no longer in the flow</source>
   <translation>ese nodo ya no está en el flujo</translation>
  </message>
  <message>
   <source>the JSON is null</source>
   <translation>el JSON es null</translation>
  </message>
  <message>
   <source>the MCP server cannot be used: {error}</source>
   <translation>no se puede usar el servidor MCP: {error}</translation>
  </message>
  <message>
   <source>the MCP server gave no answer to {method}</source>
   <translation>el servidor MCP no respondió a {method}</translation>
  </message>
  <message>
   <source>the MCP server gave something that is not JSON</source>
   <translation>el servidor MCP dio algo que no es JSON</translation>
  </message>
  <message>
   <source>the MCP server gave too large an answer</source>
   <translation>el servidor MCP dio una respuesta demasiado grande</translation>
  </message>
  <message>
   <source>the MCP server refused</source>
   <translation>el servidor MCP se negó</translation>
  </message>
  <message>
   <source>the PDF is encrypted</source>
   <translation>el PDF está cifrado</translation>
  </message>
  <message>
   <source>the Python process ended early (exit {status})</source>
   <translation>el proceso de Python terminó antes de tiempo (salida {status})</translation>
  </message>
  <message>
   <source>the answer does not follow the schema: {problem}</source>
   <translation>la respuesta no sigue el esquema: {problem}</translation>
  </message>
  <message>
   <source>the answer is cut short (budgets tried: {budgets} tokens)</source>
   <translation>la respuesta está cortada (límites probados: {budgets} tokens)</translation>
  </message>
  <message>
   <source>the answer is neither yes nor no</source>
   <translation>la respuesta no es ni sí ni no</translation>
  </message>
  <message>
   <source>the argument {argument} is missing</source>
   <translation>falta el argumento {argument}</translation>
  </message>
  <message>
   <source>the autosave is damaged</source>
   <translation>el autoguardado está dañado</translation>
  </message>
  <message>
   <source>the behaviour must be one of {names}</source>
   <translation>el comportamiento debe ser uno de {names}</translation>
  </message>
  <message>
   <source>the bundle is empty</source>
   <translation>el paquete está vacío</translation>
  </message>
  <message>
   <source>the call was given up</source>
   <translation>se abandonó la llamada</translation>
  </message>
  <message>
   <source>the category must be one of Category</source>
   <translation>la categoría debe ser una de Category</translation>
  </message>
  <message>
   <source>the choices, with commas between them</source>
   <translation>las opciones, separadas por comas</translation>
  </message>
  <message>
   <source>the code does not define it</source>
   <translation>el código no la define</translation>
  </message>
  <message>
   <source>the code does not define the function {function_name}</source>
   <translation>el código no define la función {function_name}</translation>
  </message>
  <message>
   <source>the code has {count} characters, more than {LONGEST_SOURCE}</source>
   <translation>el código tiene {count} caracteres, más de {LONGEST_SOURCE}</translation>
  </message>
  <message>
   <source>the content is not valid JSON ({error})</source>
   <translation>el contenido no es JSON válido ({error})</translation>
  </message>
  <message>
   <source>the copy is damaged</source>
   <translation>la copia está dañada</translation>
  </message>
  <message>
   <source>the data: address is not base64</source>
   <translation>la dirección data: no es base64</translation>
  </message>
  <message>
   <source>the default provider has no model for {things}</source>
   <translation>el proveedor predeterminado no tiene modelo para {things}</translation>
  </message>
  <message>
   <source>the edge lacks an end</source>
   <translation>a la conexión le falta un extremo</translation>
  </message>
  <message>
   <source>the event has no name</source>
   <translation>el evento no tiene nombre</translation>
  </message>
  <message>
   <source>the expression failed: {problem}</source>
   <translation>la expresión falló: {problem}</translation>
  </message>
  <message>
   <source>the file cannot be read ({value})</source>
   <translation>no se puede leer el archivo ({value})</translation>
  </message>
  <message>
   <source>the file cannot be read: {value}</source>
   <translation>no se puede leer el archivo: {value}</translation>
  </message>
  <message>
   <source>the file cannot be written ({value})</source>
   <translation>no se puede escribir el archivo ({value})</translation>
  </message>
  <message>
   <source>the file cannot be written: {reason}</source>
   <translation>no se puede escribir el archivo: {reason}</translation>
  </message>
  <message>
   <source>the file changed meanwhile</source>
   <translation>el archivo cambió entretanto</translation>
  </message>
  <message>
   <source>the file does not say “{FORMAT}”: {VERSION}</source>
   <translation>el archivo no dice «{FORMAT}»: {VERSION}</translation>
  </message>
  <message>
   <source>the file has more than {MAX_TEXT_BYTES} bytes</source>
   <translation>el archivo tiene más de {MAX_TEXT_BYTES} bytes</translation>
  </message>
  <message>
   <source>the file is gone</source>
   <translation>el archivo ya no está</translation>
  </message>
  <message>
   <source>the file is larger than 512 MB</source>
   <translation>el archivo ocupa más de 512 MB</translation>
  </message>
  <message>
   <source>the file is larger than {limit} MiB</source>
   <translation>el archivo ocupa más de {limit} MiB</translation>
  </message>
  <message>
   <source>the file is not JSON ({error})</source>
   <translation>el archivo no es JSON ({error})</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text</source>
   <translation>el archivo no es texto UTF-8</translation>
  </message>
  <message>
   <source>the file is not UTF-8 text (byte {start})</source>
   <translation>el archivo no es texto UTF-8 (byte {start})</translation>
  </message>
  <message>
   <source>the file is not valid JSON ({error})</source>
   <translation>el archivo no es JSON válido ({error})</translation>
  </message>
  <message>
   <source>the file is too large</source>
   <translation>el archivo es demasiado grande</translation>
  </message>
  <message>
   <source>the file is too large for a pack</source>
   <translation>el archivo es demasiado grande para un paquete</translation>
  </message>
  <message>
   <source>the file is too large for a theme</source>
   <translation>el archivo es demasiado grande para un tema</translation>
  </message>
  <message>
   <source>the file is too large for shortcuts</source>
   <translation>el archivo es demasiado grande para atajos</translation>
  </message>
  <message>
   <source>the file is too long to be a snippet</source>
   <translation>el archivo es demasiado largo para un fragmento</translation>
  </message>
  <message>
   <source>the file may be hostile</source>
   <translation>el archivo puede ser hostil</translation>
  </message>
  <message>
   <source>the file may be hostile: not opened</source>
   <translation>el archivo puede ser hostil: no se abrió</translation>
  </message>
  <message>
   <source>the file name does not end in .pdf</source>
   <translation>el nombre de archivo no termina en .pdf</translation>
  </message>
  <message>
   <source>the flow calls itself {found}, not {flow_id}</source>
   <translation>el flujo se llama {found}, no {flow_id}</translation>
  </message>
  <message>
   <source>the flow can end here, and its result is what the steps before left behind</source>
   <translation>el flujo puede terminar aquí, y su resultado es lo que dejaron los pasos anteriores</translation>
  </message>
  <message>
   <source>the flow cannot be written as JSON: {error}</source>
   <translation>el flujo no se puede escribir como JSON: {error}</translation>
  </message>
  <message>
   <source>the flow does not implement {interface}</source>
   <translation>el flujo no implementa {interface}</translation>
  </message>
  <message>
   <source>the flow ends in it, and what it gives would be another result</source>
   <translation>el flujo termina en ello, y lo que da sería otro resultado</translation>
  </message>
  <message>
   <source>the flow has no id</source>
   <translation>el flujo no tiene id</translation>
  </message>
  <message>
   <source>the flow has no input “{unknown}”</source>
   <translation>el flujo no tiene la entrada «{unknown}»</translation>
  </message>
  <message>
   <source>the flow is not JSON: {error}</source>
   <translation>el flujo no es JSON: {error}</translation>
  </message>
  <message>
   <source>the flow is not a JSON object</source>
   <translation>el flujo no es un objeto JSON</translation>
  </message>
  <message>
   <source>the flow of the entrypoint {flow_id} is missing inside</source>
   <translation>falta dentro el flujo del punto de entrada {flow_id}</translation>
  </message>
  <message>
   <source>the flow of the run was not kept</source>
   <translation>no se guardó el flujo de la ejecución</translation>
  </message>
  <message>
   <source>the flow of this run was not kept</source>
   <translation>no se conservó el flujo de esta ejecución</translation>
  </message>
  <message>
   <source>the flow takes no inputs: repeat it without a table</source>
   <translation>el flujo no tiene entradas: repítalo sin tabla</translation>
  </message>
  <message>
   <source>the flow was changed while it was drawn</source>
   <translation>el flujo cambió mientras se dibujaba</translation>
  </message>
  <message>
   <source>the folder is not empty</source>
   <translation>la carpeta no está vacía</translation>
  </message>
  <message>
   <source>the folder is too large</source>
   <translation>la carpeta es demasiado grande</translation>
  </message>
  <message>
   <source>the folder lies outside the workspace</source>
   <translation>la carpeta queda fuera de la carpeta de trabajo</translation>
  </message>
  <message>
   <source>the frame alone</source>
   <translation>solo el marco</translation>
  </message>
  <message>
   <source>the frame and {count} nodes</source>
   <translation>el marco y {count} nodos</translation>
  </message>
  <message>
   <source>the id must be like “mine.shout”: lower case, with a dot</source>
   <translation>el id debe ser como «mine.shout»: en minúsculas, con un punto</translation>
  </message>
  <message>
   <source>the id “{id}” is taken</source>
   <translation>el id «{id}» está en uso</translation>
  </message>
  <message>
   <source>the interpreter broke down: {error}</source>
   <translation>el intérprete falló: {error}</translation>
  </message>
  <message>
   <source>the key of “{name}” is missing</source>
   <translation>falta la clave de «{name}»</translation>
  </message>
  <message>
   <source>the key {key} is not text</source>
   <translation>la clave {key} no es texto</translation>
  </message>
  <message>
   <source>the knowledge graph cannot be opened ({error})</source>
   <translation>no se puede abrir el grafo de conocimiento ({error})</translation>
  </message>
  <message>
   <source>the list is empty</source>
   <translation>la lista está vacía</translation>
  </message>
  <message>
   <source>the manifest is not a JSON object</source>
   <translation>el manifiesto no es un objeto JSON</translation>
  </message>
  <message>
   <source>the manifest is too large</source>
   <translation>el manifiesto es demasiado grande</translation>
  </message>
  <message>
   <source>the model server has no address</source>
   <translation>el servidor de modelos no tiene dirección</translation>
  </message>
  <message>
   <source>the name is taken</source>
   <translation>el nombre está en uso</translation>
  </message>
  <message>
   <source>the name {reserved} is reserved</source>
   <translation>el nombre {reserved} está reservado</translation>
  </message>
  <message>
   <source>the name “{twice}” is there twice</source>
   <translation>el nombre «{twice}» está dos veces</translation>
  </message>
  <message>
   <source>the node feeds itself</source>
   <translation>el nodo se alimenta a sí mismo</translation>
  </message>
  <message>
   <source>the node has no id</source>
   <translation>el nodo no tiene id</translation>
  </message>
  <message>
   <source>the node is no longer in the flow</source>
   <translation>el nodo ya no está en el flujo</translation>
  </message>
  <message>
   <source>the page cannot be read: the server answered {status} {words}</source>
   <translation>no se puede leer la página: el servidor respondió {status} {words}</translation>
  </message>
  <message>
   <source>the page cannot be read: {reason}</source>
   <translation>no se puede leer la página: {reason}</translation>
  </message>
  <message>
   <source>the pass limit of a wire is not a number</source>
   <translation>el límite de pasos de una conexión no es un número</translation>
  </message>
  <message>
   <source>the patch {kind} {path} does not fit the state: {error}</source>
   <translation>el cambio {kind} {path} no encaja con el estado: {error}</translation>
  </message>
  <message>
   <source>the path cannot be followed ({error})</source>
   <translation>no se puede seguir la ruta ({error})</translation>
  </message>
  <message>
   <source>the path is a folder</source>
   <translation>la ruta es una carpeta</translation>
  </message>
  <message>
   <source>the path is empty or too long</source>
   <translation>la ruta está vacía o es demasiado larga</translation>
  </message>
  <message>
   <source>the path is not text</source>
   <translation>la ruta no es texto</translation>
  </message>
  <message>
   <source>the path leaves the workspace</source>
   <translation>la ruta sale de la carpeta de trabajo</translation>
  </message>
  <message>
   <source>the pattern leaves the folder</source>
   <translation>el patrón sale de la carpeta</translation>
  </message>
  <message>
   <source>the picture cannot be written: {reason}</source>
   <translation>no se puede escribir la imagen: {reason}</translation>
  </message>
  <message>
   <source>the picture carries no flow</source>
   <translation>la imagen no lleva ningún flujo</translation>
  </message>
  <message>
   <source>the pin has no name</source>
   <translation>el pin no tiene nombre</translation>
  </message>
  <message>
   <source>the printer refuses</source>
   <translation>la impresora se niega</translation>
  </message>
  <message>
   <source>the program</source>
   <translation>el programa</translation>
  </message>
  <message>
   <source>the program's own icons and fonts are missing</source>
   <translation>faltan los iconos y fuentes del propio programa</translation>
  </message>
  <message>
   <source>the property has no name</source>
   <translation>la propiedad no tiene nombre</translation>
  </message>
  <message>
   <source>the range has no end</source>
   <translation>el intervalo no tiene fin</translation>
  </message>
  <message>
   <source>the result has no text 'branch' that names a control output</source>
   <translation>el resultado no tiene un texto «branch» que nombre una salida de control</translation>
  </message>
  <message>
   <source>the result is not a finite number</source>
   <translation>el resultado no es un número finito</translation>
  </message>
  <message>
   <source>the run does not wait any more</source>
   <translation>la ejecución ya no espera</translation>
  </message>
  <message>
   <source>the run goes along it now</source>
   <translation>la ejecución pasa ahora por ella</translation>
  </message>
  <message>
   <source>the run has halted here</source>
   <translation>la ejecución se ha detenido aquí</translation>
  </message>
  <message>
   <source>the run has no such attachment</source>
   <translation>la ejecución no tiene ese adjunto</translation>
  </message>
  <message>
   <source>the run has no workspace</source>
   <translation>la ejecución no tiene carpeta de trabajo</translation>
  </message>
  <message>
   <source>the run is not finished</source>
   <translation>la ejecución no ha terminado</translation>
  </message>
  <message>
   <source>the run is paused</source>
   <translation>la ejecución está en pausa</translation>
  </message>
  <message>
   <source>the run that started this one is gone</source>
   <translation>la ejecución que inició esta ya no existe</translation>
  </message>
  <message>
   <source>the run waits for something else by now</source>
   <translation>la ejecución espera ya otra cosa</translation>
  </message>
  <message>
   <source>the saved entry routes do not match the control wires</source>
   <translation>los accesos guardados no corresponden a las conexiones de control</translation>
  </message>
  <message>
   <source>the saved entry routes have {what}</source>
   <translation>los accesos guardados tienen {what}</translation>
  </message>
  <message>
   <source>the saved version</source>
   <translation>la versión guardada</translation>
  </message>
  <message>
   <source>the script has no turn {value}</source>
   <translation>el guion no tiene turno {value}</translation>
  </message>
  <message>
   <source>the search server failed ({error})</source>
   <translation>el servidor de búsqueda falló ({error})</translation>
  </message>
  <message>
   <source>the server answered {status}: {server_text}</source>
   <translation>el servidor respondió {status}: {server_text}</translation>
  </message>
  <message>
   <source>the server does not list its models: {error}</source>
   <translation>el servidor no lista sus modelos: {error}</translation>
  </message>
  <message>
   <source>the server gave no usable answer: {error}</source>
   <translation>el servidor no dio una respuesta útil: {error}</translation>
  </message>
  <message>
   <source>the system's keyring cannot keep the key ({name})</source>
   <translation>el llavero del sistema no puede guardar la clave ({name})</translation>
  </message>
  <message>
   <source>the table is longer than {MOST_CHARS} letters</source>
   <translation>la tabla tiene más de {MOST_CHARS} letras</translation>
  </message>
  <message>
   <source>the template asks for {error}, which is not given</source>
   <translation>la plantilla pide {error}, que no se ha dado</translation>
  </message>
  <message>
   <source>the text has no nodes</source>
   <translation>el texto no tiene nodos</translation>
  </message>
  <message>
   <source>the text is not a flow</source>
   <translation>el texto no es un flujo</translation>
  </message>
  <message>
   <source>the text is too long to be a flow</source>
   <translation>el texto es demasiado largo para un flujo</translation>
  </message>
  <message>
   <source>the text occurs {count} times</source>
   <translation>el texto aparece {count} veces</translation>
  </message>
  <message>
   <source>the text to replace does not occur</source>
   <translation>el texto que reemplazar no aparece</translation>
  </message>
  <message>
   <source>the time zone '{zone}' is unknown</source>
   <translation>la zona horaria «{zone}» es desconocida</translation>
  </message>
  <message>
   <source>the value is too long</source>
   <translation>el valor es demasiado largo</translation>
  </message>
  <message>
   <source>the variable '{names}' is not a list</source>
   <translation>la variable «{names}» no es una lista</translation>
  </message>
  <message>
   <source>the variable has no name</source>
   <translation>la variable no tiene nombre</translation>
  </message>
  <message>
   <source>the variable name '{name}' is reserved</source>
   <translation>el nombre de variable «{name}» está reservado</translation>
  </message>
  <message>
   <source>the variable {named} is used inside and outside of it, and a subflow has its own</source>
   <translation>la variable {named} se usa dentro y fuera, y un subflujo tiene las suyas</translation>
  </message>
  <message>
   <source>the version cannot be read any more</source>
   <translation>la versión ya no se puede leer</translation>
  </message>
  <message>
   <source>the version of {exact_time}</source>
   <translation>la versión de {exact_time}</translation>
  </message>
  <message>
   <source>the video was not ready in time</source>
   <translation>el vídeo no estuvo listo a tiempo</translation>
  </message>
  <message>
   <source>the wire from “{title}” · {end}</source>
   <translation>la conexión de «{title}» · {end}</translation>
  </message>
  <message>
   <source>the wire to “{title}” · {end}</source>
   <translation>la conexión a «{title}» · {end}</translation>
  </message>
  <message>
   <source>the wire {title_of}.{source_handle} → {title_of2} leaves the body of {title_of3} backwards: the run may never end</source>
   <translation>la conexión {title_of}.{source_handle} → {title_of2} sale hacia atrás del cuerpo de {title_of3}: puede que la ejecución no termine nunca</translation>
  </message>
  <message>
   <source>the workspace folder cannot be made ({value})</source>
   <translation>no se puede crear la carpeta de trabajo ({value})</translation>
  </message>
  <message>
   <source>the workspace is read-only</source>
   <translation>la carpeta de trabajo es de solo lectura</translation>
  </message>
  <message>
   <source>then</source>
   <translation>luego</translation>
  </message>
  <message>
   <source>there are more than {MOST_ROWS} rows</source>
   <translation>hay más de {MOST_ROWS} filas</translation>
  </message>
  <message>
   <source>there are no rows</source>
   <translation>no hay filas</translation>
  </message>
  <message>
   <source>there is a file of that name</source>
   <translation>hay un archivo con ese nombre</translation>
  </message>
  <message>
   <source>there is no JSON in an empty text</source>
   <translation>no hay JSON en un texto vacío</translation>
  </message>
  <message>
   <source>there is no JSON object in it</source>
   <translation>no hay ningún objeto JSON dentro</translation>
  </message>
  <message>
   <source>there is no call {call_id} to edit</source>
   <translation>no hay ninguna llamada {call_id} que editar</translation>
  </message>
  <message>
   <source>there is no colour “{token}”</source>
   <translation>no hay ningún color «{token}»</translation>
  </message>
  <message>
   <source>there is no control output '{branch}'</source>
   <translation>no hay ninguna salida de control «{branch}»</translation>
  </message>
  <message>
   <source>there is no flow {flow_id} inside</source>
   <translation>no hay ningún flujo {flow_id} dentro</translation>
  </message>
  <message>
   <source>there is no node type “{type}”</source>
   <translation>no hay ningún tipo de nodo «{type}»</translation>
  </message>
  <message>
   <source>there is no node “{name}”</source>
   <translation>no hay ningún nodo «{name}»</translation>
  </message>
  <message>
   <source>there is no picture to enlarge</source>
   <translation>no hay ninguna imagen que ampliar</translation>
  </message>
  <message>
   <source>there is no pin type “{type}”</source>
   <translation>no hay ningún tipo de pin «{type}»</translation>
  </message>
  <message>
   <source>there is no recording to write down</source>
   <translation>no hay ninguna grabación que transcribir</translation>
  </message>
  <message>
   <source>there is no such artifact</source>
   <translation>no existe ese artefacto</translation>
  </message>
  <message>
   <source>there is no such file</source>
   <translation>no existe ese archivo</translation>
  </message>
  <message>
   <source>there is no such span</source>
   <translation>no existe ese tramo</translation>
  </message>
  <message>
   <source>there is no “{name}” here</source>
   <translation>aquí no hay «{name}»</translation>
  </message>
  <message>
   <source>there is nothing on it that runs</source>
   <translation>no hay nada en él que se ejecute</translation>
  </message>
  <message>
   <source>there is nothing to draw</source>
   <translation>no hay nada que dibujar</translation>
  </message>
  <message>
   <source>there is nothing to load</source>
   <translation>no hay nada que cargar</translation>
  </message>
  <message>
   <source>there is such a pack already</source>
   <translation>ya existe ese paquete</translation>
  </message>
  <message>
   <source>these data nodes are read by several steps, so no one place to run them is right</source>
   <translation>estos nodos de datos los leen varios pasos, así que ningún sitio único para ejecutarlos es correcto</translation>
  </message>
  <message>
   <source>these flows are missing: {listed}</source>
   <translation>faltan estos flujos: {listed}</translation>
  </message>
  <message>
   <source>these two pins are wired already</source>
   <translation>estos dos pines ya están conectados</translation>
  </message>
  <message>
   <source>this is a PDF, not a flow</source>
   <translation>es un PDF, no un flujo</translation>
  </message>
  <message>
   <source>this is a picture, not a flow</source>
   <translation>es una imagen, no un flujo</translation>
  </message>
  <message>
   <source>this is a program, not a flow</source>
   <translation>es un programa, no un flujo</translation>
  </message>
  <message>
   <source>this is a text in UTF-16, flows are written in UTF-8</source>
   <translation>es un texto en UTF-16, los flujos se escriben en UTF-8</translation>
  </message>
  <message>
   <source>this is an archive, not a flow</source>
   <translation>es un archivo comprimido, no un flujo</translation>
  </message>
  <message>
   <source>this is neither a text nor a reply</source>
   <translation>esto no es ni un texto ni una respuesta</translation>
  </message>
  <message>
   <source>this is no CSV: {error}</source>
   <translation>esto no es CSV: {error}</translation>
  </message>
  <message>
   <source>this is no JSON: {error}</source>
   <translation>esto no es JSON: {error}</translation>
  </message>
  <message>
   <source>this is no regular expression: {error}</source>
   <translation>esto no es una expresión regular: {error}</translation>
  </message>
  <message>
   <source>this is no text in UTF-8: a byte that is no letter stands at place {place}</source>
   <translation>no es un texto en UTF-8: en la posición {place} hay un byte que no es una letra</translation>
  </message>
  <message>
   <source>this is not JSON: {body}</source>
   <translation>esto no es JSON: {body}</translation>
  </message>
  <message>
   <source>this is not JSON: {error}</source>
   <translation>esto no es JSON: {error}</translation>
  </message>
  <message>
   <source>this is not Python: {error}</source>
   <translation>esto no es Python: {error}</translation>
  </message>
  <message>
   <source>this is not Python: {problem}</source>
   <translation>esto no es Python: {problem}</translation>
  </message>
  <message>
   <source>this is not a .flow bundle: {error}</source>
   <translation>esto no es un paquete .flow: {error}</translation>
  </message>
  <message>
   <source>this is not a Python expression: {said}</source>
   <translation>esto no es una expresión de Python: {said}</translation>
  </message>
  <message>
   <source>this is not a file</source>
   <translation>esto no es un archivo</translation>
  </message>
  <message>
   <source>this is not a file name</source>
   <translation>esto no es un nombre de archivo</translation>
  </message>
  <message>
   <source>this is not a flow</source>
   <translation>esto no es un flujo</translation>
  </message>
  <message>
   <source>this is not a folder</source>
   <translation>esto no es una carpeta</translation>
  </message>
  <message>
   <source>this is not a function</source>
   <translation>esto no es una función</translation>
  </message>
  <message>
   <source>this is not a list</source>
   <translation>esto no es una lista</translation>
  </message>
  <message>
   <source>this is not a node</source>
   <translation>esto no es un nodo</translation>
  </message>
  <message>
   <source>this is not a readable PDF ({error})</source>
   <translation>esto no es un PDF legible ({error})</translation>
  </message>
  <message>
   <source>this is not a web address</source>
   <translation>esto no es una dirección web</translation>
  </message>
  <message>
   <source>this is not a wire</source>
   <translation>esto no es una conexión</translation>
  </message>
  <message>
   <source>this is not an object</source>
   <translation>esto no es un objeto</translation>
  </message>
  <message>
   <source>this pattern finds every text, also the empty one</source>
   <translation>este patrón encuentra cualquier texto, también el vacío</translation>
  </message>
  <message>
   <source>this run has no artifact store</source>
   <translation>esta ejecución no tiene almacén de artefactos</translation>
  </message>
  <message>
   <source>this run keeps no artifacts</source>
   <translation>esta ejecución no guarda artefactos</translation>
  </message>
  <message>
   <source>this setting no longer exists</source>
   <translation>este ajuste ya no existe</translation>
  </message>
  <message>
   <source>this step belongs to a run beside the steps of its flow, such as a branch or a listener</source>
   <translation>este paso pertenece a una ejecución junto a los pasos de su flujo, como una rama o un receptor</translation>
  </message>
  <message>
   <source>this was answered already</source>
   <translation>esto ya se respondió</translation>
  </message>
  <message>
   <source>time</source>
   <translation>hora</translation>
  </message>
  <message>
   <source>timestamp</source>
   <translation>marca de tiempo</translation>
  </message>
  <message>
   <source>tool calls</source>
   <translation>llamadas a herramientas</translation>
  </message>
  <message>
   <source>tool invoke</source>
   <translation>llamar a herramienta</translation>
  </message>
  <message>
   <source>tool_calls is not a list of calls with names</source>
   <translation>tool_calls no es una lista de llamadas con nombre</translation>
  </message>
  <message>
   <source>transcripts (speech to text)</source>
   <translation>transcripciones (voz a texto)</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>verdadero o falso</translation>
  </message>
  <message>
   <source>trust this flow (Run, Trust the code of this flow; --trust), or use sandbox</source>
   <translation>confíe en este flujo (Ejecutar, Confiar en el código de este flujo; --trust), o use sandbox</translation>
  </message>
  <message>
   <source>try again, and edit it when the picture is done</source>
   <translation>inténtelo de nuevo, y edítelo cuando la imagen esté lista</translation>
  </message>
  <message>
   <source>tunnel</source>
   <translation>túnel</translation>
  </message>
  <message>
   <source>two control wires come from the same output</source>
   <translation>dos conexiones de control vienen de la misma salida</translation>
  </message>
  <message>
   <source>two node types have this id</source>
   <translation>dos tipos de nodo tienen este id</translation>
  </message>
  <message>
   <source>two nodes have one id</source>
   <translation>dos nodos tienen un mismo id</translation>
  </message>
  <message>
   <source>two tools have this name</source>
   <translation>dos herramientas tienen este nombre</translation>
  </message>
  <message>
   <source>two wires end at one reroute</source>
   <translation>dos conexiones terminan en una redirección</translation>
  </message>
  <message>
   <source>two {side}s are called “{id}”</source>
   <translation>dos {side}s se llaman «{id}»</translation>
  </message>
  <message>
   <source>type it in Preferences, Models, or set the environment variable {variable}</source>
   <translation>escríbala en Preferencias, Modelos, o defina la variable de entorno {variable}</translation>
  </message>
  <message>
   <source>type its key, and ask again</source>
   <translation>escriba su clave y pregunte de nuevo</translation>
  </message>
  <message>
   <source>type or wire its name</source>
   <translation>escriba o conecte su nombre</translation>
  </message>
  <message>
   <source>undone</source>
   <translation>deshecho</translation>
  </message>
  <message>
   <source>unknown patch operation {kind}</source>
   <translation>operación de cambio desconocida {kind}</translation>
  </message>
  <message>
   <source>unknown type {type}</source>
   <translation>tipo desconocido {type}</translation>
  </message>
  <message>
   <source>unnamed tool</source>
   <translation>herramienta sin nombre</translation>
  </message>
  <message>
   <source>unpack it and open the flow in it, or import it if it is a bundle of flows</source>
   <translation>descomprímalo y abra el flujo que contiene, o impórtelo si es un paquete de flujos</translation>
  </message>
  <message>
   <source>until {time}</source>
   <translation>hasta {time}</translation>
  </message>
  <message>
   <source>use ISO 8601</source>
   <translation>use ISO 8601</translation>
  </message>
  <message>
   <source>use Import Server File for binary files</source>
   <translation>use Importar archivo del servidor para archivos binarios</translation>
  </message>
  <message>
   <source>use JSON values only</source>
   <translation>use solo valores JSON</translation>
  </message>
  <message>
   <source>use None as the default</source>
   <translation>use None como valor predeterminado</translation>
  </message>
  <message>
   <source>use a base of at least 0</source>
   <translation>use una base de al menos 0</translation>
  </message>
  <message>
   <source>use a name such as Europe/Paris</source>
   <translation>use un nombre como Europe/Paris</translation>
  </message>
  <message>
   <source>use a name without a leading _</source>
   <translation>use un nombre sin _ al principio</translation>
  </message>
  <message>
   <source>use a path below {name}/</source>
   <translation>use una ruta bajo {name}/</translation>
  </message>
  <message>
   <source>use a path inside {value}, or add its folder to workspace_allowed_paths</source>
   <translation>use una ruta dentro de {value}, o añada su carpeta a workspace_allowed_paths</translation>
  </message>
  <message>
   <source>use a path without control characters</source>
   <translation>use una ruta sin caracteres de control</translation>
  </message>
  <message>
   <source>use a pattern like *.md</source>
   <translation>use un patrón como *.md</translation>
  </message>
  <message>
   <source>use a shorter one</source>
   <translation>use uno más corto</translation>
  </message>
  <message>
   <source>use a smaller width</source>
   <translation>use una anchura menor</translation>
  </message>
  <message>
   <source>use another one</source>
   <translation>use otro</translation>
  </message>
  <message>
   <source>use another path</source>
   <translation>use otra ruta</translation>
  </message>
  <message>
   <source>use another tool</source>
   <translation>use otra herramienta</translation>
  </message>
  <message>
   <source>use five fields such as 0 9 * * 1</source>
   <translation>use cinco campos como 0 9 * * 1</translation>
  </message>
  <message>
   <source>use ids of the flow, or of nodes added before</source>
   <translation>use ids del flujo, o de nodos añadidos antes</translation>
  </message>
  <message>
   <source>use its own pins</source>
   <translation>use sus propios pines</translation>
  </message>
  <message>
   <source>use less memory</source>
   <translation>use menos memoria</translation>
  </message>
  <message>
   <source>use less memory, and do not end the process</source>
   <translation>use menos memoria, y no termine el proceso</translation>
  </message>
  <message>
   <source>use letters, digits, '.', '_' and '-'</source>
   <translation>use letras, cifras, '.', '_' y '-'</translation>
  </message>
  <message>
   <source>use letters, digits, - and _</source>
   <translation>use letras, cifras, - y _</translation>
  </message>
  <message>
   <source>use null or a text</source>
   <translation>use null o un texto</translation>
  </message>
  <message>
   <source>use one of the types listed</source>
   <translation>use uno de los tipos listados</translation>
  </message>
  <message>
   <source>use one of {names}</source>
   <translation>use uno de {names}</translation>
  </message>
  <message>
   <source>use other numbers</source>
   <translation>use otros números</translation>
  </message>
  <message>
   <source>use run, session or global</source>
   <translation>use run, session o global</translation>
  </message>
  <message>
   <source>use sandbox or full_access</source>
   <translation>use sandbox o full_access</translation>
  </message>
  <message>
   <source>use smaller numbers</source>
   <translation>use números más pequeños</translation>
  </message>
  <message>
   <source>use text keys</source>
   <translation>use claves de texto</translation>
  </message>
  <message>
   <source>value</source>
   <translation>valor</translation>
  </message>
  <message>
   <source>value {value}</source>
   <translation>valor {value}</translation>
  </message>
  <message>
   <source>vars query</source>
   <translation>consultar variables</translation>
  </message>
  <message>
   <source>vars.name, value['pin'], nodes['id']['pin']</source>
   <translation>vars.name, value['pin'], nodes['id']['pin']</translation>
  </message>
  <message>
   <source>version {version} is in force</source>
   <translation>la versión {version} está en vigor</translation>
  </message>
  <message>
   <source>video_artifact</source>
   <translation>artefacto de vídeo</translation>
  </message>
  <message>
   <source>videos</source>
   <translation>vídeos</translation>
  </message>
  <message>
   <source>voice_artifact</source>
   <translation>artefacto de voz</translation>
  </message>
  <message>
   <source>voices (text to speech)</source>
   <translation>voces (texto a voz)</translation>
  </message>
  <message>
   <source>wait event</source>
   <translation>esperar evento</translation>
  </message>
  <message>
   <source>wait until</source>
   <translation>esperar hasta una hora</translation>
  </message>
  <message>
   <source>wait, or raise the server's limit</source>
   <translation>espere, o aumente el límite del servidor</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <source>waiting for an event</source>
   <translation>espera un evento</translation>
  </message>
  <message>
   <source>waiting for you</source>
   <translation>le espera</translation>
  </message>
  <message>
   <source>waiting for your answer</source>
   <translation>espera su respuesta</translation>
  </message>
  <message>
   <source>waiting for your approval</source>
   <translation>espera su aprobación</translation>
  </message>
  <message>
   <source>warning</source>
   <translation>advertencia</translation>
  </message>
  <message>
   <source>was stopped after {timeout_s} s</source>
   <translation>se detuvo tras {timeout_s} s</translation>
  </message>
  <message>
   <source>what answers there lists no models (status {status_code})</source>
   <translation>lo que responde allí no lista modelos (estado {status_code})</translation>
  </message>
  <message>
   <source>what it is</source>
   <translation>qué es</translation>
  </message>
  <message>
   <source>whole number</source>
   <translation>número entero</translation>
  </message>
  <message>
   <source>whose name is wired</source>
   <translation>cuyo nombre está conectado</translation>
  </message>
  <message>
   <source>wire a list</source>
   <translation>conecte una lista</translation>
  </message>
  <message>
   <source>wire a text</source>
   <translation>conecte un texto</translation>
  </message>
  <message>
   <source>wire an artifact {"$artifact": id}</source>
   <translation>conecte un artefacto {"$artifact": id}</translation>
  </message>
  <message>
   <source>wire an object</source>
   <translation>conecte un objeto</translation>
  </message>
  <message>
   <source>wire it again</source>
   <translation>conéctelo de nuevo</translation>
  </message>
  <message>
   <source>wire long texts and tables to inputs, or split the code over several nodes</source>
   <translation>conecte textos largos y tablas a entradas, o reparta el código en varios nodos</translation>
  </message>
  <message>
   <source>wire one</source>
   <translation>conecte uno</translation>
  </message>
  <message>
   <source>wire or type a number</source>
   <translation>conecte o escriba un número</translation>
  </message>
  <message>
   <source>wire or type both of them</source>
   <translation>conecte o escriba ambos</translation>
  </message>
  <message>
   <source>wire that input first</source>
   <translation>conecte primero esa entrada</translation>
  </message>
  <message>
   <source>wire that input first, or give it a value</source>
   <translation>conecte primero esa entrada, o dele un valor</translation>
  </message>
  <message>
   <source>wired to {names}</source>
   <translation>conectado con {names}</translation>
  </message>
  <message>
   <source>without Shift</source>
   <translation>sin Mayús</translation>
  </message>
  <message>
   <source>write an expression or remove it</source>
   <translation>escriba una expresión o quítela</translation>
  </message>
  <message>
   <source>write an object for each run</source>
   <translation>escriba un objeto para cada ejecución</translation>
  </message>
  <message>
   <source>write it or remove it</source>
   <translation>escríbalo o quítelo</translation>
  </message>
  <message>
   <source>write it to a file that does not end in .json, or correct it</source>
   <translation>escríbalo en un archivo que no termine en .json, o corríjalo</translation>
  </message>
  <message>
   <source>write keys like Ctrl+Shift+S</source>
   <translation>escriba teclas como Ctrl+Shift+S</translation>
  </message>
  <message>
   <source>write node.pin</source>
   <translation>escriba node.pin</translation>
  </message>
  <message>
   <source>write {name[key]} instead</source>
   <translation>escriba {name[key]} en su lugar</translation>
  </message>
  <message>
   <source>write: def {function_name}(_input): …</source>
   <translation>escriba: def {function_name}(_input): …</translation>
  </message>
  <message>
   <source>write: def {name}(…): …</source>
   <translation>escriba: def {name}(…): …</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <source>yes / no</source>
   <translation>sí / no</translation>
  </message>
  <message>
   <source>{after}, compared with {before}</source>
   <translation>{after}, comparada con {before}</translation>
  </message>
  <message>
   <source>{as_text} is not a JSON {name}</source>
   <translation>{as_text} no es un {name} JSON</translation>
  </message>
  <message>
   <source>{as_text} is not a number</source>
   <translation>{as_text} no es un número</translation>
  </message>
  <message>
   <source>{a} output cannot feed {lower} input.</source>
   <translation>Una salida {a} no puede alimentar una entrada {lower}.</translation>
  </message>
  <message>
   <source>{base} to the power {exponent} has no value</source>
   <translation>{base} elevado a {exponent} no tiene valor</translation>
  </message>
  <message>
   <source>{count:+,} tokens</source>
   <translation>{count:+,} tokens</translation>
  </message>
  <message>
   <source>{count:,} characters</source>
   <translation>{count:,} caracteres</translation>
  </message>
  <message>
   <source>{count:,} entries</source>
   <translation>{count:,} entradas</translation>
  </message>
  <message>
   <source>{count:,} items</source>
   <translation>{count:,} elementos</translation>
  </message>
  <message>
   <source>{count:,} keys</source>
   <translation>{count:,} claves</translation>
  </message>
  <message>
   <source>{count:,} messages</source>
   <translation>{count:,} mensajes</translation>
  </message>
  <message>
   <source>{count:,} more rows are left out</source>
   <translation>se omiten {count:,} filas más</translation>
  </message>
  <message>
   <source>{count:,} nodes</source>
   <translation>{count:,} nodos</translation>
  </message>
  <message>
   <source>{count:,} records</source>
   <translation>{count:,} registros</translation>
  </message>
  <message>
   <source>{count:,} records before it are kept.</source>
   <translation>Se conservan {count:,} registros anteriores.</translation>
  </message>
  <message>
   <source>{count:,} steps</source>
   <translation>{count:,} pasos</translation>
  </message>
  <message>
   <source>{count:,} steps are not as they were in this run.</source>
   <translation>{count:,} pasos ya no son como en esta ejecución.</translation>
  </message>
  <message>
   <source>{count:,} steps are the same</source>
   <translation>{count:,} pasos son iguales</translation>
  </message>
  <message>
   <source>{count:.0f} tokens</source>
   <translation>{count:.0f} tokens</translation>
  </message>
  <message>
   <source>{counted} of “{title}”, {named} with a name</source>
   <translation>{counted} de «{title}», {named} con nombre</translation>
  </message>
  <message>
   <source>{counted} since “{name}” was saved</source>
   <translation>{counted} desde que se guardó «{name}»</translation>
  </message>
  <message>
   <source>{count} changes</source>
   <translation>{count} cambios</translation>
  </message>
  <message>
   <source>{count} days</source>
   <translation>{count} días</translation>
  </message>
  <message>
   <source>{count} errors</source>
   <translation>{count} errores</translation>
  </message>
  <message>
   <source>{count} expressions are watched: remove one first</source>
   <translation>Se vigilan {count} expresiones: quite una primero</translation>
  </message>
  <message>
   <source>{count} files</source>
   <translation>{count} archivos</translation>
  </message>
  <message>
   <source>{count} flows</source>
   <translation>{count} flujos</translation>
  </message>
  <message>
   <source>{count} frames</source>
   <translation>{count} marcos</translation>
  </message>
  <message>
   <source>{count} hours</source>
   <translation>{count} horas</translation>
  </message>
  <message>
   <source>{count} in {flows} flows</source>
   <translation>{count} en {flows} flujos</translation>
  </message>
  <message>
   <source>{count} interrupted runs go on</source>
   <translation>Continúan {count} ejecuciones interrumpidas</translation>
  </message>
  <message>
   <source>{count} items</source>
   <translation>{count} elementos</translation>
  </message>
  <message>
   <source>{count} members are too many</source>
   <translation>{count} archivos son demasiados</translation>
  </message>
  <message>
   <source>{count} minutes</source>
   <translation>{count} minutos</translation>
  </message>
  <message>
   <source>{count} more pins</source>
   <translation>{count} pines más</translation>
  </message>
  <message>
   <source>{count} nodes</source>
   <translation>{count} nodos</translation>
  </message>
  <message>
   <source>{count} problems</source>
   <translation>{count} problemas</translation>
  </message>
  <message>
   <source>{count} problems stop this run</source>
   <translation>{count} problemas detienen esta ejecución</translation>
  </message>
  <message>
   <source>{count} tools need your approval</source>
   <translation>{count} herramientas necesitan su aprobación</translation>
  </message>
  <message>
   <source>{count} vectors for {count2} texts</source>
   <translation>{count} vectores para {count2} textos</translation>
  </message>
  <message>
   <source>{count} versions</source>
   <translation>{count} versiones</translation>
  </message>
  <message>
   <source>{count} waiting for you</source>
   <translation>{count} le esperan</translation>
  </message>
  <message>
   <source>{count} warnings</source>
   <translation>{count} advertencias</translation>
  </message>
  <message>
   <source>{count} wires</source>
   <translation>{count} conexiones</translation>
  </message>
  <message>
   <source>{count} wires leave the control output “{handle}” of {id}.</source>
   <translation>{count} conexiones salen de la salida de control «{handle}» de {id}.</translation>
  </message>
  <message>
   <source>{count}, then they part at “{title}”</source>
   <translation>{count}, luego se separan en «{title}»</translation>
  </message>
  <message>
   <source>{default_entrypoint} is not an entrypoint</source>
   <translation>{default_entrypoint} no es un punto de entrada</translation>
  </message>
  <message>
   <source>{duration_ms:.0f} ms</source>
   <translation>{duration_ms:.0f} ms</translation>
  </message>
  <message>
   <source>{flow_id} is named twice</source>
   <translation>{flow_id} se nombra dos veces</translation>
  </message>
  <message>
   <source>{format_spec} is too wide</source>
   <translation>{format_spec} es demasiado ancho</translation>
  </message>
  <message>
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <source>{hours} h {minutes} min</source>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <source>{id} asks nothing; the run will fail here.</source>
   <translation>{id} no pregunta nada; la ejecución fallará aquí.</translation>
  </message>
  <message>
   <source>{id} calls this flow again each time it runs, without an end.</source>
   <translation>{id} llama a este flujo cada vez que se ejecuta, sin fin.</translation>
  </message>
  <message>
   <source>{id} has a {present} but no {absent}.</source>
   <translation>{id} tiene {present} pero no {absent}.</translation>
  </message>
  <message>
   <source>{id} has no flow to run.</source>
   <translation>{id} no tiene ningún flujo que ejecutar.</translation>
  </message>
  <message>
   <source>{id} has nothing at its input “{name}”.</source>
   <translation>{id} no tiene nada en su entrada «{name}».</translation>
  </message>
  <message>
   <source>{id} has the unknown type “{type}”. {why_foreign}</source>
   <translation>{id} tiene el tipo desconocido «{type}». {why_foreign}</translation>
  </message>
  <message>
   <source>{id} holds two different programs; “codeBody” is the one that runs.</source>
   <translation>{id} contiene dos programas distintos; «codeBody» es el que se ejecuta.</translation>
  </message>
  <message>
   <source>{id} needs its input “{name}”.</source>
   <translation>{id} necesita su entrada «{name}».</translation>
  </message>
  <message>
   <source>{id} runs the flow “{flow_id}”, which is not there.</source>
   <translation>{id} ejecuta el flujo «{flow_id}», que no está.</translation>
  </message>
  <message>
   <source>{id} uses the {side} “{pin}”, which the flow it runs does not have.</source>
   <translation>{id} usa el pin «{pin}» ({side}), que el flujo que ejecuta no tiene.</translation>
  </message>
  <message>
   <source>{items} is not a list</source>
   <translation>{items} no es una lista</translation>
  </message>
  <message>
   <source>{key} is a text</source>
   <translation>{key} es un texto</translation>
  </message>
  <message>
   <source>{kind} cannot be shown to the model</source>
   <translation>{kind} no se puede mostrar al modelo</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire, click to add a node that fits</source>
   <translation>{label} ({kind}): arrastre para conectar, haga clic para añadir un nodo que encaje</translation>
  </message>
  <message>
   <source>{label} ({kind}): drag to wire; Shift: one more, Ctrl: all its wires</source>
   <translation>{label} ({kind}): arrastre para conectar; Mayús: una más, Ctrl: todas sus conexiones</translation>
  </message>
  <message>
   <source>{listed} read from each other in a circle.</source>
   <translation>{listed} se leen entre sí en círculo.</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>{minutes} min {rest} s</source>
   <translation>{minutes} min {rest} s</translation>
  </message>
  <message>
   <source>{model}, the first of them</source>
   <translation>{model}, el primero de ellos</translation>
  </message>
  <message>
   <source>{name} (own)</source>
   <translation>{name} (propio)</translation>
  </message>
  <message>
   <source>{name} and {files} clash</source>
   <translation>{name} y {files} chocan</translation>
  </message>
  <message>
   <source>{name} cannot be a function's name</source>
   <translation>{name} no puede ser el nombre de una función</translation>
  </message>
  <message>
   <source>{name} failed</source>
   <translation>{name} falló</translation>
  </message>
  <message>
   <source>{name} is a file and a folder</source>
   <translation>{name} es archivo y carpeta</translation>
  </message>
  <message>
   <source>{name} is a file.</source>
   <translation>{name} es un archivo.</translation>
  </message>
  <message>
   <source>{name} is a link or a device</source>
   <translation>{name} es un enlace o un dispositivo</translation>
  </message>
  <message>
   <source>{name} is encrypted</source>
   <translation>{name} está cifrado</translation>
  </message>
  <message>
   <source>{name} is not JSON</source>
   <translation>{name} no es JSON</translation>
  </message>
  <message>
   <source>{name} is packed in an unknown way</source>
   <translation>{name} está empaquetado de forma desconocida</translation>
  </message>
  <message>
   <source>{name} ok</source>
   <translation>{name} bien</translation>
  </message>
  <message>
   <source>{name} unpacks to {file_size} bytes</source>
   <translation>{name} se desempaqueta en {file_size} bytes</translation>
  </message>
  <message>
   <source>{name}, JSON Schema source</source>
   <translation>{name}, código JSON Schema</translation>
  </message>
  <message>
   <source>{name}, {type}, read by {reads}, written by {writes}</source>
   <translation>{name}, {type}, leída por {reads}, escrita por {writes}</translation>
  </message>
  <message>
   <source>{name}: add by name</source>
   <translation>{name}: añadir por nombre</translation>
  </message>
  <message>
   <source>{name}: add entry</source>
   <translation>{name}: añadir entrada</translation>
  </message>
  <message>
   <source>{name}: add property</source>
   <translation>{name}: añadir propiedad</translation>
  </message>
  <message>
   <source>{name}: builder or source</source>
   <translation>{name}: constructor o código</translation>
  </message>
  <message>
   <source>{number:.0f} ms</source>
   <translation>{number:.0f} ms</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} de {total}</translation>
  </message>
  <message>
   <source>{one} ends the run, listens, or is of an unknown type</source>
   <translation>{one} termina la ejecución, escucha o es de un tipo desconocido</translation>
  </message>
  <message>
   <source>{one} writes to the run's memory or conversation</source>
   <translation>{one} escribe en la memoria o la conversación de la ejecución</translation>
  </message>
  <message>
   <source>{op} is no comparison</source>
   <translation>{op} no es una comparación</translation>
  </message>
  <message>
   <source>{orig_filename} is not a safe path</source>
   <translation>{orig_filename} no es una ruta segura</translation>
  </message>
  <message>
   <source>{path}

Before
{whole}

After
{whole2}</source>
   <translation>{path}

Antes
{whole}

Después
{whole2}</translation>
  </message>
  <message>
   <source>{path} is damaged: {error}</source>
   <translation>{path} está dañado: {error}</translation>
  </message>
  <message>
   <source>{path} is missing inside</source>
   <translation>falta {path} dentro</translation>
  </message>
  <message>
   <source>{path} is not a relative path</source>
   <translation>{path} no es una ruta relativa</translation>
  </message>
  <message>
   <source>{path} is not a safe path</source>
   <translation>{path} no es una ruta segura</translation>
  </message>
  <message>
   <source>{path} leaves the folder</source>
   <translation>{path} sale de la carpeta</translation>
  </message>
  <message>
   <source>{path} was changed after packing</source>
   <translation>{path} cambió después de empaquetar</translation>
  </message>
  <message>
   <source>{path}: no {MANIFEST_NAME} inside</source>
   <translation>{path}: no hay {MANIFEST_NAME} dentro</translation>
  </message>
  <message>
   <source>{placeholder}: results</source>
   <translation>{placeholder}: resultados</translation>
  </message>
  <message>
   <source>{place} of {count}</source>
   <translation>{place} de {count}</translation>
  </message>
  <message>
   <source>{problem} is not allowed in the sandbox</source>
   <translation>{problem} no está permitido en el sandbox</translation>
  </message>
  <message>
   <source>{raw} is unknown</source>
   <translation>{raw} es desconocido</translation>
  </message>
  <message>
   <source>{relative} is not a file name</source>
   <translation>{relative} no es un nombre de archivo</translation>
  </message>
  <message>
   <source>{remedy} (command line: {option})</source>
   <translation>{remedy} (línea de comandos: {option})</translation>
  </message>
  <message>
   <source>{removesuffix} (entry {index} of {kind}).</source>
   <translation>{removesuffix} (entrada {index} de {kind}).</translation>
  </message>
  <message>
   <source>{rest} more</source>
   <translation>{rest} más</translation>
  </message>
  <message>
   <source>{said} is not one of the choices</source>
   <translation>{said} no es una de las opciones</translation>
  </message>
  <message>
   <source>{said}; the flow starts with null there.</source>
   <translation>{said}; el flujo empieza ahí con null.</translation>
  </message>
  <message>
   <source>{scope} is unknown</source>
   <translation>{scope} es desconocido</translation>
  </message>
  <message>
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <source>{seconds} s ago</source>
   <translation>hace {seconds} s</translation>
  </message>
  <message>
   <source>{shown:,} of {total:,}</source>
   <translation>{shown:,} de {total:,}</translation>
  </message>
  <message>
   <source>{side} “{id}” has the unknown type “{type}”</source>
   <translation>{side} «{id}» tiene el tipo desconocido «{type}»</translation>
  </message>
  <message>
   <source>{source} may not be wired to {target}: {reason}</source>
   <translation>{source} no se puede conectar con {target}: {reason}</translation>
  </message>
  <message>
   <source>{source}: no member {path}</source>
   <translation>{source}: no hay ningún miembro {path}</translation>
  </message>
  <message>
   <source>{source}: no such bundle</source>
   <translation>{source}: no existe ese paquete</translation>
  </message>
  <message>
   <source>{started} of {count}</source>
   <translation>{started} de {count}</translation>
  </message>
  <message>
   <source>{text} (not offered)</source>
   <translation>{text} (no ofrecido)</translation>
  </message>
  <message>
   <source>{text} ago</source>
   <translation>hace {text}</translation>
  </message>
  <message>
   <source>{text} is not known</source>
   <translation>{text} no se conoce</translation>
  </message>
  <message>
   <source>{things} and {last}</source>
   <translation>{things} y {last}</translation>
  </message>
  <message>
   <source>{things} did not fit and went</source>
   <translation>No encajó y se fue: {things}</translation>
  </message>
  <message>
   <source>{things} selected</source>
   <translation>{things} en la selección</translation>
  </message>
  <message>
   <source>{things} up- and downstream; Esc ends it</source>
   <translation>{things} antes y después; Esc termina</translation>
  </message>
  <message>
   <source>{title_of}: nobody knows the node type '{type}'. {why_foreign}</source>
   <translation>{title_of}: nadie conoce el tipo de nodo «{type}». {why_foreign}</translation>
  </message>
  <message>
   <source>{title_of}: several wires leave the control output '{handle}'</source>
   <translation>{title_of}: varias conexiones salen de la salida de control «{handle}»</translation>
  </message>
  <message>
   <source>{title_of}: the control output '{handle}' cannot be used here</source>
   <translation>{title_of}: la salida de control «{handle}» no se puede usar aquí</translation>
  </message>
  <message>
   <source>{title_of}: the expression of '{pin_id}' cannot be used: {problem}</source>
   <translation>{title_of}: no se puede usar la expresión de «{pin_id}»: {problem}</translation>
  </message>
  <message>
   <source>{title_of}: the input '{pin_id}' is wired from both {title_of2}.{first} and {title_of3}.{second}</source>
   <translation>{title_of}: la entrada «{pin_id}» está conectada desde {title_of2}.{first} y {title_of3}.{second}</translation>
  </message>
  <message>
   <source>{titles} and {number} more</source>
   <translation>{titles} y {number} más</translation>
  </message>
  <message>
   <source>{title} and what is behind it are never reached (steps: {value}).</source>
   <translation>Nunca se llega a {title} ni a lo que hay detrás (pasos: {value}).</translation>
  </message>
  <message>
   <source>{title} is never reached.</source>
   <translation>Nunca se llega a {title}.</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so it never runs.</source>
   <translation>{title} no es donde empieza este flujo, así que nunca se ejecuta.</translation>
  </message>
  <message>
   <source>{title} is not where this flow begins, so neither it nor what is behind it runs (steps: {steps_behind}).</source>
   <translation>{title} no es donde empieza este flujo, así que no se ejecutan ni él ni lo que hay detrás (pasos: {steps_behind}).</translation>
  </message>
  <message>
   <source>{title} {kind} it</source>
   <translation>{title}: {kind}</translation>
  </message>
  <message>
   <source>{title}, {count} entries</source>
   <translation>{title}, {count} entradas</translation>
  </message>
  <message>
   <source>{title}, {count} entries, folded</source>
   <translation>{title}, {count} entradas, contraído</translation>
  </message>
  <message>
   <source>{title}: {problem}</source>
   <translation>{title}: {problem}</translation>
  </message>
  <message>
   <source>{tokens} tokens</source>
   <translation>{tokens} tokens</translation>
  </message>
  <message>
   <source>{unit}; no limit</source>
   <translation>{unit}; sin límite</translation>
  </message>
  <message>
   <source>{used} of {limit}</source>
   <translation>{used} de {limit}</translation>
  </message>
  <message>
   <source>{value} cannot be a file name</source>
   <translation>{value} no puede ser un nombre de archivo</translation>
  </message>
  <message>
   <source>{value} is not a finite number</source>
   <translation>{value} no es un número finito</translation>
  </message>
  <message>
   <source>{value} is not a number</source>
   <translation>{value} no es un número</translation>
  </message>
  <message>
   <source>{value} is not a time</source>
   <translation>{value} no es una hora</translation>
  </message>
  <message>
   <source>{value} is not a valid id</source>
   <translation>{value} no es un id válido</translation>
  </message>
  <message>
   <source>{value} is not an object</source>
   <translation>{value} no es un objeto</translation>
  </message>
  <message>
   <source>{value} is unknown</source>
   <translation>{value} es desconocido</translation>
  </message>
  <message>
   <source>{visits} times</source>
   <translation>{visits} veces</translation>
  </message>
  <message>
   <source>{visits} visits</source>
   <translation>{visits} visitas</translation>
  </message>
  <message>
   <source>{what} of the shown run in {count}, most {text}; Esc shows all</source>
   <translation>{what} de la ejecución mostrada en {count}, máximo {text}; Esc muestra todo</translation>
  </message>
  <message>
   <source>{what}: no run is shown; run the flow first, Esc shows all</source>
   <translation>{what}: no se muestra ninguna ejecución; ejecute primero el flujo, Esc muestra todo</translation>
  </message>
  <message>
   <source>{what}: nothing in this run; Esc shows all</source>
   <translation>{what}: nada en esta ejecución; Esc muestra todo</translation>
  </message>
  <message>
   <source>{width:.0f} by {height:.0f} px</source>
   <translation>{width:.0f} por {height:.0f} px</translation>
  </message>
  <message>
   <source>{words} (muted)</source>
   <translation>{words} (silenciada)</translation>
  </message>
  <message>
   <source>{words} ({count} selected)</source>
   <translation>{words} ({count} seleccionados)</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); W: the next, J: to its other end</source>
   <translation>{words} ({number} de {count}); W: la siguiente, J: a su otro extremo</translation>
  </message>
  <message>
   <source>{words} ({number} of {count}); arrows move it, with Alt and Shift without what is on it, Ctrl+Shift+arrows resize it, Enter opens it</source>
   <translation>{words} ({number} de {count}); las flechas mueven, con Alt y Mayús sin su contenido, Ctrl+Mayús+flechas cambian el tamaño, Intro abre</translation>
  </message>
  <message>
   <source>{words}; Esc: back</source>
   <translation>{words}; Esc: volver</translation>
  </message>
  <message>
   <source>{words}; arrows move it, comma and point choose another</source>
   <translation>{words}; las flechas lo mueven, coma y punto eligen otro</translation>
  </message>
  <message>
   <source>{words}; not in {count} files: {failures}</source>
   <translation>{words}; no en {count} archivos: {failures}</translation>
  </message>
  <message>
   <source>{{field_name}} asks for an attribute</source>
   <translation>{{field_name}} pide un atributo</translation>
  </message>
  <message>
   <source>“base” must be one of {names}</source>
   <translation>«base» debe ser uno de {names}</translation>
  </message>
  <message>
   <source>“colors” must be an object</source>
   <translation>«colors» debe ser un objeto</translation>
  </message>
  <message>
   <source>“name” must be a text of 1 to 60 characters</source>
   <translation>«name» debe ser un texto de 1 a 60 caracteres</translation>
  </message>
  <message>
   <source>“{action}” cannot be used now</source>
   <translation>«{action}» no se puede usar ahora</translation>
  </message>
  <message>
   <source>“{action}” needs a selected node</source>
   <translation>«{action}» necesita un nodo seleccionado</translation>
  </message>
  <message>
   <source>“{address}” is neither a node of this flow nor a web address</source>
   <translation>«{address}» no es un nodo de este flujo ni una dirección web</translation>
  </message>
  <message>
   <source>“{flow_id}” is not open and in no file beside this one.</source>
   <translation>«{flow_id}» no está abierto ni en ningún archivo junto a este.</translation>
  </message>
  <message>
   <source>“{front}” on “{ground}” has a contrast of {found} : 1, needed are {TEXT_CONTRAST} : 1</source>
   <translation>«{front}» sobre «{ground}» tiene un contraste de {found} : 1, se necesitan {TEXT_CONTRAST} : 1</translation>
  </message>
  <message>
   <source>“{label}” is not given</source>
   <translation>«{label}» no se ha dado</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>«{name}»</translation>
  </message>
  <message>
   <source>“{name}” can be read well; OK puts it in force.</source>
   <translation>«{name}» se lee bien; Aceptar lo pone en vigor.</translation>
  </message>
  <message>
   <source>“{name}” cannot be used</source>
   <translation>«{name}» no se puede usar</translation>
  </message>
  <message>
   <source>“{name}” could not be imported</source>
   <translation>«{name}» no se pudo importar</translation>
  </message>
  <message>
   <source>“{name}” could not be opened</source>
   <translation>«{name}» no se pudo abrir</translation>
  </message>
  <message>
   <source>“{name}” could not be read</source>
   <translation>«{name}» no se pudo leer</translation>
  </message>
  <message>
   <source>“{name}” could not be restored</source>
   <translation>«{name}» no se pudo restaurar</translation>
  </message>
  <message>
   <source>“{name}” has no On Flow Start and no On Flow End: add one</source>
   <translation>«{name}» no tiene «Al iniciar el flujo» ni «Al terminar el flujo»: añada uno</translation>
  </message>
  <message>
   <source>“{name}” is a flow of its own now</source>
   <translation>«{name}» es ahora un flujo propio</translation>
  </message>
  <message>
   <source>“{name}” is gone from the disk; saving writes it again</source>
   <translation>«{name}» ya no está en el disco; al guardar se escribe de nuevo</translation>
  </message>
  <message>
   <source>“{name}” is in the palette, under Snippets</source>
   <translation>«{name}» está en la paleta, en Fragmentos</translation>
  </message>
  <message>
   <source>“{name}” is in use.{left_out}</source>
   <translation>«{name}» está en uso.{left_out}</translation>
  </message>
  <message>
   <source>“{name}” is kept; Versions brings it back</source>
   <translation>«{name}» queda guardada; Versiones la recupera</translation>
  </message>
  <message>
   <source>“{name}” is open in another tab</source>
   <translation>«{name}» está abierto en otra pestaña</translation>
  </message>
  <message>
   <source>“{name}” on disk is no flow any more; what is open here stays</source>
   <translation>«{name}» en el disco ya no es un flujo; lo abierto aquí se queda</translation>
  </message>
  <message>
   <source>“{name}” was changed by another program</source>
   <translation>Otro programa cambió «{name}»</translation>
  </message>
  <message>
   <source>“{plain}” is there already</source>
   <translation>«{plain}» ya está</translation>
  </message>
  <message>
   <source>“{say}” has a pin “{new_name}” already</source>
   <translation>«{say}» ya tiene un pin «{new_name}»</translation>
  </message>
  <message>
   <source>“{text}” and “{text2}” both have {key}.</source>
   <translation>«{text}» y «{text2}» tienen ambos {key}.</translation>
  </message>
  <message>
   <source>“{text}” can be read in two ways: leave out the mark between thousands</source>
   <translation>«{text}» puede leerse de dos maneras: omita el signo de los millares</translation>
  </message>
  <message>
   <source>“{text}” has too many digits: leave it empty for no limit</source>
   <translation>«{text}» tiene demasiadas cifras: déjelo vacío si no hay límite</translation>
  </message>
  <message>
   <source>“{text}” has {key}.</source>
   <translation>«{text}» tiene {key}.</translation>
  </message>
  <message>
   <source>“{text}” is no number</source>
   <translation>«{text}» no es un número</translation>
  </message>
  <message>
   <source>“{text}” is no whole number</source>
   <translation>«{text}» no es un número entero</translation>
  </message>
  <message>
   <source>“{text}” is not a number.</source>
   <translation>«{text}» no es un número.</translation>
  </message>
  <message>
   <source>“{text}” names no pin of the flow</source>
   <translation>«{text}» no nombra ningún pin del flujo</translation>
  </message>
  <message>
   <source>“{text}”, given to {action_id}, is no key</source>
   <translation>«{text}», dado a {action_id}, no es una tecla</translation>
  </message>
  <message>
   <source>“{title}” calls no flow yet</source>
   <translation>«{title}» aún no llama a ningún flujo</translation>
  </message>
  <message>
   <source>“{title}” cannot be put inline</source>
   <translation>«{title}» no se puede integrar</translation>
  </message>
  <message>
   <source>“{title}” cannot run</source>
   <translation>«{title}» no se puede ejecutar</translation>
  </message>
  <message>
   <source>“{title}” cannot run by itself</source>
   <translation>«{title}» no se puede ejecutar por sí solo</translation>
  </message>
  <message>
   <source>“{title}” comes before and changed too: what it gave then stays.</source>
   <translation>«{title}» va antes y también ha cambiado: lo que dio entonces se queda.</translation>
  </message>
  <message>
   <source>“{title}” could not be exported</source>
   <translation>«{title}» no se pudo exportar</translation>
  </message>
  <message>
   <source>“{title}” could not be saved</source>
   <translation>«{title}» no se pudo guardar</translation>
  </message>
  <message>
   <source>“{title}” does not differ from {title2}</source>
   <translation>«{title}» no difiere de {title2}</translation>
  </message>
  <message>
   <source>“{title}” fails when it runs: {reason}.</source>
   <translation>«{title}» falla al ejecutarse: {reason}.</translation>
  </message>
  <message>
   <source>“{title}” feeds “{title2}” already: data cannot run in a circle</source>
   <translation>«{title}» ya alimenta a «{title2}»: los datos no pueden ir en círculo</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin_id}”</source>
   <translation>«{title}» no tiene entrada «{pin_id}»</translation>
  </message>
  <message>
   <source>“{title}” has no input “{pin}”</source>
   <translation>«{title}» no tiene entrada «{pin}»</translation>
  </message>
  <message>
   <source>“{title}” has no output “{pin_id}”</source>
   <translation>«{title}» no tiene salida «{pin_id}»</translation>
  </message>
  <message>
   <source>“{title}” has no setting “{path}”</source>
   <translation>«{title}» no tiene ajuste «{path}»</translation>
  </message>
  <message>
   <source>“{title}” has no {side} “{pin_id}”. It has: {available}.</source>
   <translation>«{title}» no tiene el pin «{pin_id}» ({side}). Tiene: {available}.</translation>
  </message>
  <message>
   <source>“{title}” has no {word} “{pin}”</source>
   <translation>«{title}» no tiene el pin «{pin}» ({word})</translation>
  </message>
  <message>
   <source>“{title}” is as {title2} again; Undo takes it back</source>
   <translation>«{title}» vuelve a ser como {title2}; Deshacer lo revierte</translation>
  </message>
  <message>
   <source>“{title}” is printed to {file}</source>
   <translation>«{title}» se ha impreso en {file}</translation>
  </message>
  <message>
   <source>“{title}” keeps its outdated input “{pin_id}”, which is in use.</source>
   <translation>«{title}» conserva su entrada obsoleta «{pin_id}», que está en uso.</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” gives, which runs later</source>
   <translation>«{title}» lee lo que da «{title2}», que se ejecuta después</translation>
  </message>
  <message>
   <source>“{title}” reads what “{title2}” says, and a subflow has its own conversation</source>
   <translation>«{title}» lee lo que dice «{title2}», y un subflujo tiene su propia conversación</translation>
  </message>
  <message>
   <source>“{title}” stands between nodes of it: a value would leave and come back</source>
   <translation>«{title}» está entre nodos suyos: un valor saldría y volvería</translation>
  </message>
  <message>
   <source>“{title}” takes no more {side}s</source>
   <translation>«{title}» no admite más pines ({side})</translation>
  </message>
  <message>
   <source>“{title}” was changed here and on disk</source>
   <translation>«{title}» cambió aquí y en el disco</translation>
  </message>
  <message>
   <source>“{title}” was changed on disk</source>
   <translation>«{title}» cambió en el disco</translation>
  </message>
  <message>
   <source>“{title}” was not printed</source>
   <translation>«{title}» no se ha impreso</translation>
  </message>
  <message>
   <source>“{title}” was sent to the printer</source>
   <translation>«{title}» se ha enviado a la impresora</translation>
  </message>
  <message>
   <source>“{token}” is no opaque colour</source>
   <translation>«{token}» no es un color opaco</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner}</source>
   <translation>«{type_id}» pertenece a {owner}</translation>
  </message>
  <message>
   <source>“{type_id}” belongs to {owner} already</source>
   <translation>«{type_id}» ya pertenece a {owner}</translation>
  </message>
 </context>
</TS>
