<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>fw::AboutDialog</name>
    <message>
        <source>About Flow Workbench</source>
        <translation>Acerca de Flow Workbench</translation>
    </message>
    <message>
        <source>Flow Workbench</source>
        <translation>Flow Workbench</translation>
    </message>
    <message>
        <source>Triage of a day&apos;s suspicious network flows.</source>
        <translation>Triaje de los flujos de red sospechosos de un día.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>fw::AttributeTable</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Extra attributes</source>
        <translation>Atributos extra</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice.</source>
        <translation>&quot;%1&quot; aparece aquí dos veces.</translation>
    </message>
</context>
<context>
    <name>fw::BatchReport</name>
    <message>
        <source>not reached</source>
        <translation>no alcanzado</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya presente</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>Files imported: %1 of %2</source>
        <translation>Archivos importados: %1 de %2</translation>
    </message>
    <message>
        <source>flows: %1</source>
        <translation>flujos: %1</translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>días: %1</translation>
    </message>
    <message>
        <source>lines left out: %1</source>
        <translation>líneas omitidas: %1</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>%1 is no import report: %2.</source>
        <translation>%1 no es un informe de importación: %2.</translation>
    </message>
    <message>
        <source>its state or its files are missing</source>
        <translation>faltan su estado o sus archivos</translation>
    </message>
    <message>
        <source>it is of another version of this program</source>
        <translation>es de otra versión de este programa</translation>
    </message>
    <message>
        <source>a file in it has no path or no outcome</source>
        <translation>uno de sus archivos no tiene ruta o no tiene resultado</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to; give this user the right to write there.</source>
        <translation>No se puede escribir en la carpeta %1; hay que dar a este usuario permiso para escribir en ella.</translation>
    </message>
</context>
<context>
    <name>fw::BinetflowReader</name>
    <message>
        <source>%1: the header of a binetflow file lacks the column &quot;%2&quot;.</source>
        <translation>%1: a la cabecera de un archivo binetflow le falta la columna &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: more than %2 columns.</source>
        <translation>%1: más de %2 columnas.</translation>
    </message>
</context>
<context>
    <name>fw::ByteRate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>fw::CheckCommand</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>mal</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>Hay que corregir %n cosa.</numerusform>
            <numerusform>Hay que corregir %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks through a workspace&apos;s settings and context files and says what is wrong with them; changes nothing.</source>
        <translation>Revisa los ajustes y los archivos de contexto de un espacio de trabajo y dice qué está mal en ellos; no cambia nada.</translation>
    </message>
</context>
<context>
    <name>fw::CheckWorkspace</name>
    <message>
        <source>columns of the results</source>
        <translation>columnas de los resultados</translation>
    </message>
    <message>
        <source>flow_conf.json: %1 columns a line.</source>
        <translation>flow_conf.json: %1 columnas por línea.</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>workbench.json can be read.</source>
        <translation>workbench.json se puede leer.</translation>
    </message>
    <message>
        <source>%1 holds no network, so every address counts as external.</source>
        <translation>%1 no contiene ninguna red, así que todas las direcciones cuentan como externas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s).</source>
        <translation>
            <numerusform>%1: %n fila.</numerusform>
            <numerusform>%1: %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is no geolocation database, so places stay empty.</source>
        <translation>No hay ninguna base de datos de geolocalización, así que los lugares quedan vacíos.</translation>
    </message>
    <message>
        <source>reputation</source>
        <translation>reputación</translation>
    </message>
    <message>
        <source>No service is asked.</source>
        <translation>No se consulta ningún servicio.</translation>
    </message>
    <message>
        <source>Asked: %1.</source>
        <translation>Se consultan: %1.</translation>
    </message>
    <message>
        <source>room on the disk</source>
        <translation>espacio en el disco</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <translation>%1 libres.</translation>
    </message>
    <message>
        <source>your own networks</source>
        <translation>redes propias</translation>
    </message>
    <message>
        <source>names of addresses</source>
        <translation>nombres de direcciones</translation>
    </message>
</context>
<context>
    <name>fw::ChordBar</name>
    <message>
        <source>Back to the address before</source>
        <translation>Volver a la dirección anterior</translation>
    </message>
    <message>
        <source>Forward to the next address</source>
        <translation>Avanzar a la dirección siguiente</translation>
    </message>
    <message>
        <source>Which peers</source>
        <translation>Qué interlocutores</translation>
    </message>
    <message>
        <source>What the diagram measures</source>
        <translation>Qué mide el diagrama</translation>
    </message>
    <message>
        <source>How many peers have an arc of their own; the smaller ones share one</source>
        <translation>Cuántos interlocutores tienen un arco propio; los menores comparten uno</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>Ta&amp;bla</translation>
    </message>
    <message>
        <source>Address…</source>
        <translation>Dirección…</translation>
    </message>
    <message>
        <source>Address of the diagram</source>
        <translation>Dirección del diagrama</translation>
    </message>
    <message>
        <source>Any address of the day; Enter shows its diagram (Ctrl+L)</source>
        <translation>Cualquier dirección del día; Intro muestra su diagrama (Ctrl+L)</translation>
    </message>
    <message>
        <source>Suspicious peers</source>
        <translation>Interlocutores sospechosos</translation>
    </message>
    <message>
        <source>All peers</source>
        <translation>Todos los interlocutores</translation>
    </message>
    <message>
        <source>What the analysis stored: between the address and its suspicious peers</source>
        <translation>Lo que guardó el análisis: entre la dirección y sus interlocutores sospechosos</translation>
    </message>
    <message>
        <source>By the day&apos;s raw flows: every peer, and replies as well</source>
        <translation>Según los flujos en bruto del día: todos los interlocutores, y también las respuestas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Los %1 mayores</translation>
    </message>
    <message>
        <source>The same numbers as a table, of every peer</source>
        <translation>Las mismas cifras en una tabla, de todos los interlocutores</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Export or copy the picture</source>
        <translation>Exportar o copiar la imagen</translation>
    </message>
</context>
<context>
    <name>fw::ChordCommand</name>
    <message>
        <source>peer</source>
        <translation>interlocutor</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>packets sent</source>
        <translation>paquetes enviados</translation>
    </message>
    <message>
        <source>packets received</source>
        <translation>paquetes recibidos</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>%1 is in no suspicious connection of %2, so it has no chord diagram.</source>
        <translation>%1 no está en ninguna conexión sospechosa del %2, así que no tiene diagrama de cuerdas.</translation>
    </message>
    <message>
        <source>%1 was ranked with one peer only on %2; a chord diagram needs two.</source>
        <translation>%1 se clasificó con un solo interlocutor el %2; un diagrama de cuerdas necesita dos.</translation>
    </message>
    <message>
        <source>The raw flows of %1 were not imported, so there are no chord diagrams; &apos;flow-oa import&apos; brings them in.</source>
        <translation>Los flujos en bruto del %1 no se han importado, así que no hay diagramas de cuerdas; &apos;flow-oa import&apos; los trae.</translation>
    </message>
    <message>
        <source>The raw flows of %2 have none between %1 and its suspicious peers, so it has no chord diagram.</source>
        <translation>En los flujos en bruto del %2 no hay ninguno entre %1 y sus interlocutores sospechosos, así que no tiene diagrama de cuerdas.</translation>
    </message>
    <message>
        <source>Lists what an address sent to its suspicious peers and received from them over the whole day.</source>
        <translation>Lista lo que una dirección envió a sus interlocutores sospechosos y recibió de ellos en todo el día.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>The address; it must have been ranked with two peers or more.</source>
        <translation>La dirección; debe haberse clasificado con al menos dos interlocutores.</translation>
    </message>
</context>
<context>
    <name>fw::ChordDiagram</name>
    <message>
        <source>No address is selected.</source>
        <translation>No hay ninguna dirección seleccionada.</translation>
    </message>
    <message>
        <source>Chord diagram</source>
        <translation>Diagrama de cuerdas</translation>
    </message>
    <message>
        <source>1 packet</source>
        <translation>1 paquete</translation>
    </message>
    <message>
        <source>%1 packets</source>
        <translation>%1 paquetes</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 bytes (%2)</source>
        <translation>%1 bytes (%2)</translation>
    </message>
    <message>
        <source>%1 sent %2 in all and received %3; 1 peer</source>
        <translation>%1 envió %2 en total y recibió %3; 1 interlocutor</translation>
    </message>
    <message>
        <source>%1 sent %2 in all and received %3; %4 peers</source>
        <translation>%1 envió %2 en total y recibió %3; %4 interlocutores</translation>
    </message>
    <message>
        <source>%1 sent %2 to itself</source>
        <translation>%1 se envió %2 a sí misma</translation>
    </message>
    <message>
        <source>%1 sent %2 to %3; received %4</source>
        <translation>%1 envió %2 a %3; recibió %4</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 other addresses</source>
        <translation>otras %1 direcciones</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>otras %1</translation>
    </message>
    <message>
        <source>Bytes sent by the originator, whole day</source>
        <translation>Bytes enviados por el iniciador, todo el día</translation>
    </message>
    <message>
        <source>Packets sent by the originator, whole day</source>
        <translation>Paquetes enviados por el iniciador, todo el día</translation>
    </message>
    <message>
        <source>Bytes in both directions, whole day</source>
        <translation>Bytes en ambos sentidos, todo el día</translation>
    </message>
    <message>
        <source>Packets in both directions, whole day</source>
        <translation>Paquetes en ambos sentidos, todo el día</translation>
    </message>
    <message>
        <source>%1: %2 and 1 peer</source>
        <translation>%1: %2 y 1 interlocutor</translation>
    </message>
    <message>
        <source>%1: %2 and %3 peers</source>
        <translation>%1: %2 y %3 interlocutores</translation>
    </message>
    <message>
        <source>%1 sent each other %2</source>
        <translation>%1 se enviaron entre sí %2</translation>
    </message>
</context>
<context>
    <name>fw::ChordPanel</name>
    <message>
        <source>Stored by the analysis: suspicious peers, originator&apos;s side only</source>
        <translation>Guardado por el análisis: interlocutores sospechosos, solo el lado del iniciador</translation>
    </message>
    <message>
        <source>From the day&apos;s raw flows: every peer, with replies</source>
        <translation>De los flujos en bruto del día: todos los interlocutores, con respuestas</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Address of the diagram</source>
        <translation>Dirección del diagrama</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address. Write one as 10.0.0.5 or 2001:db8::5.</source>
        <translation>&apos;%1&apos; no es una dirección. Se escriben como 10.0.0.5 o 2001:db8::5.</translation>
    </message>
</context>
<context>
    <name>fw::ChordPeersColumns</name>
    <message>
        <source>Peer</source>
        <translation>Interlocutor</translation>
    </message>
    <message>
        <source>Address of the peer</source>
        <translation>Dirección del interlocutor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the peer in the network context</source>
        <translation>Nombre del interlocutor en el contexto de red</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Bytes the address sent to the peer</source>
        <translation>Bytes que la dirección envió al interlocutor</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>Bytes the address received from the peer</source>
        <translation>Bytes que la dirección recibió del interlocutor</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Bytes in both directions</source>
        <translation>Bytes en ambos sentidos</translation>
    </message>
    <message>
        <source>Packets sent</source>
        <translation>Paquetes enviados</translation>
    </message>
    <message>
        <source>Packets the address sent to the peer</source>
        <translation>Paquetes que la dirección envió al interlocutor</translation>
    </message>
    <message>
        <source>Packets received</source>
        <translation>Paquetes recibidos</translation>
    </message>
    <message>
        <source>Packets the address received from the peer</source>
        <translation>Paquetes que la dirección recibió del interlocutor</translation>
    </message>
</context>
<context>
    <name>fw::ChordPeersModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>fw::ChordTable</name>
    <message>
        <source>Peers of the address</source>
        <translation>Interlocutores de la dirección</translation>
    </message>
</context>
<context>
    <name>fw::ColumnChooser</name>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Save set</source>
        <translation>&amp;Guardar conjunto</translation>
    </message>
    <message>
        <source>De&amp;lete set</source>
        <translation>&amp;Eliminar conjunto</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Elegir columnas</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Columnas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Name of a column set</source>
        <translation>Nombre de un conjunto de columnas</translation>
    </message>
    <message>
        <source>Name, to save these columns as a set</source>
        <translation>Nombre, para guardar estas columnas como conjunto</translation>
    </message>
    <message>
        <source>%1 of %2 columns shown</source>
        <translation>%1 de %2 columnas mostradas</translation>
    </message>
</context>
<context>
    <name>fw::CommandLine</name>
    <message>
        <source>See &apos;flow-oa --help&apos;.</source>
        <translation>Véase &apos;flow-oa --help&apos;.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; stands where a command is expected.</source>
        <translation>&apos;%1&apos; está donde se espera un comando.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>No existe el comando &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to; the result is incomplete.</source>
        <translation>No se puede escribir en la salida estándar; el resultado está incompleto.</translation>
    </message>
</context>
<context>
    <name>fw::CompletionCommand</name>
    <message>
        <source>Writes what a shell needs to complete the commands and options.</source>
        <translation>Escribe lo que un intérprete de comandos necesita para completar los comandos y opciones.</translation>
    </message>
</context>
<context>
    <name>fw::ConflictsDialog</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Differences with the database</source>
        <translation>Diferencias con la base de datos</translation>
    </message>
    <message numerus="yes">
        <source>On %n connection(s) of %1 the database has another verdict than you gave: somebody else decided too, or your verdict was overwritten. Nothing was changed on either side.</source>
        <translation>
            <numerusform>En %n conexión del %1 la base de datos tiene un veredicto distinto del que se dio aquí: alguien más decidió también, o el veredicto se sobrescribió. No se ha cambiado nada en ninguno de los dos lados.</numerusform>
            <numerusform>En %n conexiones del %1 la base de datos tiene un veredicto distinto del que se dio aquí: alguien más decidió también, o el veredicto se sobrescribió. No se ha cambiado nada en ninguno de los dos lados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write &amp;mine again</source>
        <translation>Escribir de nuevo los &amp;propios</translation>
    </message>
    <message>
        <source>Take the &amp;database&apos;s</source>
        <translation>Tomar los de la base de &amp;datos</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir más &amp;tarde</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionColumns</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What you decided about this connection</source>
        <translation>Lo que se ha decidido sobre esta conexión</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Line of the results, 0 is the most suspicious</source>
        <translation>Línea de los resultados; 0 es la más sospechosa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Probability given by the model: the lower, the rarer. The bar is longer for rarer connections, one step for each power of ten</source>
        <translation>Probabilidad que da el modelo: cuanto más baja, más rara. La barra es más larga cuanto más rara es la conexión, un paso por cada potencia de diez</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the flow was received, UTC</source>
        <translation>Cuándo se recibió el flujo, UTC</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Puerto origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>Dest. port</source>
        <translation>Puerto destino</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>In packets</source>
        <translation>Paq. entrada</translation>
    </message>
    <message>
        <source>Packets sent by the source</source>
        <translation>Paquetes enviados por el origen</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>Bytes entrada</translation>
    </message>
    <message>
        <source>Bytes sent by the source</source>
        <translation>Bytes enviados por el origen</translation>
    </message>
    <message>
        <source>Out packets</source>
        <translation>Paq. salida</translation>
    </message>
    <message>
        <source>Packets sent by the destination</source>
        <translation>Paquetes enviados por el destino</translation>
    </message>
    <message>
        <source>Out bytes</source>
        <translation>Bytes salida</translation>
    </message>
    <message>
        <source>Bytes sent by the destination</source>
        <translation>Bytes enviados por el destino</translation>
    </message>
    <message>
        <source>Source place</source>
        <translation>Lugar origen</translation>
    </message>
    <message>
        <source>Where the source is, and who owns its network</source>
        <translation>Dónde está el origen y de quién es su red</translation>
    </message>
    <message>
        <source>Dest. place</source>
        <translation>Lugar destino</translation>
    </message>
    <message>
        <source>Where the destination is, and who owns its network</source>
        <translation>Dónde está el destino y de quién es su red</translation>
    </message>
    <message>
        <source>Source domain</source>
        <translation>Dominio origen</translation>
    </message>
    <message>
        <source>Domain of the source</source>
        <translation>Dominio del origen</translation>
    </message>
    <message>
        <source>Dest. domain</source>
        <translation>Dominio destino</translation>
    </message>
    <message>
        <source>Domain of the destination</source>
        <translation>Dominio del destino</translation>
    </message>
    <message>
        <source>Source reputation</source>
        <translation>Reputación origen</translation>
    </message>
    <message>
        <source>The highest level any service gives to the source</source>
        <translation>El nivel más alto que algún servicio da al origen</translation>
    </message>
    <message>
        <source>Dest. reputation</source>
        <translation>Reputación destino</translation>
    </message>
    <message>
        <source>The highest level any service gives to the destination</source>
        <translation>El nivel más alto que algún servicio da al destino</translation>
    </message>
    <message>
        <source>Source network</source>
        <translation>Red origen</translation>
    </message>
    <message>
        <source>Name of the source&apos;s network in the network context</source>
        <translation>Nombre de la red del origen en el contexto de red</translation>
    </message>
    <message>
        <source>Dest. network</source>
        <translation>Red destino</translation>
    </message>
    <message>
        <source>Name of the destination&apos;s network in the network context</source>
        <translation>Nombre de la red del destino en el contexto de red</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionCommand</name>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>needed; not shown</source>
        <translation>necesaria; no se muestra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Says how other programs reach the workspace&apos;s database through ODBC; never a password.</source>
        <translation>Dice cómo llegan otros programas a la base de datos del espacio de trabajo por ODBC; nunca una contraseña.</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionDelegate</name>
    <message>
        <source>int</source>
        <comment>badge of an internal address, as short as possible</comment>
        <translation>int</translation>
    </message>
    <message>
        <source>ext</source>
        <comment>badge of an external address, as short as possible</comment>
        <translation>ext</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionDialog</name>
    <message>
        <source>Te&amp;st connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>Cancel te&amp;st</source>
        <translation>Cancelar la &amp;prueba</translation>
    </message>
    <message>
        <source>Database connection</source>
        <translation>Conexión con la base de datos</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Lo que ha encontrado la prueba</translation>
    </message>
    <message>
        <source>What a test finds is shown here. Nothing is changed by it.</source>
        <translation>Aquí se muestra lo que encuentra una prueba. La prueba no cambia nada.</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionFile</name>
    <message>
        <source>Expected a text.</source>
        <translation>Se esperaba un texto.</translation>
    </message>
    <message>
        <source>Expected a whole number.</source>
        <translation>Se esperaba un número entero.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Se esperaba true o false.</translation>
    </message>
    <message>
        <source>Expected &quot;sqlite&quot;, &quot;postgresql&quot; or &quot;impala&quot;.</source>
        <translation>Se esperaba &quot;sqlite&quot;, &quot;postgresql&quot; o &quot;impala&quot;.</translation>
    </message>
    <message>
        <source>Expected &quot;none&quot;, &quot;user&quot;, &quot;password&quot; or &quot;kerberos&quot;.</source>
        <translation>Se esperaba &quot;none&quot;, &quot;user&quot;, &quot;password&quot; o &quot;kerberos&quot;.</translation>
    </message>
    <message>
        <source>Expected an object of texts, as {&quot;attribute&quot;: &quot;value&quot;}.</source>
        <translation>Se esperaba un objeto de textos, como {&quot;attribute&quot;: &quot;value&quot;}.</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot; of &quot;database&quot;: %3</source>
        <translation>%1, &quot;%2&quot; de &quot;database&quot;: %3</translation>
    </message>
    <message>
        <source>%1: &quot;version&quot; must be a whole number, 1 or greater.</source>
        <translation>%1: &quot;version&quot; debe ser un número entero, 1 o mayor.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Flow Workbench. It was left as it is; use that version.</source>
        <translation>%1 fue creado por una versión más reciente de Flow Workbench. Se ha dejado como está; hay que usar esa versión.</translation>
    </message>
    <message>
        <source>%1: &quot;database&quot; needs &quot;engine&quot;: &quot;sqlite&quot;, &quot;postgresql&quot; or &quot;impala&quot;.</source>
        <translation>%1: &quot;database&quot; necesita &quot;engine&quot;: &quot;sqlite&quot;, &quot;postgresql&quot; o &quot;impala&quot;.</translation>
    </message>
    <message>
        <source>%1: the database engine &quot;%2&quot; is not available; this version stores in &quot;sqlite&quot;, &quot;postgresql&quot; or &quot;impala&quot;.</source>
        <translation>%1: el motor de base de datos &quot;%2&quot; no está disponible; esta versión guarda en &quot;sqlite&quot;, &quot;postgresql&quot; o &quot;impala&quot;.</translation>
    </message>
    <message>
        <source>%1: &quot;database&quot; must not hold a password (&quot;%2&quot;). Take it out; the desktop&apos;s keyring keeps it, or the environment variable FLOW_DB_PASSWORD gives it.</source>
        <translation>%1: &quot;database&quot; no debe contener una contraseña (&quot;%2&quot;). Hay que quitarla; la guarda el llavero del escritorio, o la da la variable de entorno FLOW_DB_PASSWORD.</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionForm</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Everything is kept in this workspace&apos;s own folder. There is nothing to set up.</source>
        <translation>Todo se guarda en la carpeta propia de este espacio de trabajo. No hay nada que configurar.</translation>
    </message>
    <message>
        <source>The rows stored so far stay where they are, and the decisions in the journal are pushed to the new database.</source>
        <translation>Las filas guardadas hasta ahora se quedan donde están, y las decisiones del diario se envían a la nueva base de datos.</translation>
    </message>
    <message>
        <source>Embedded SQLite</source>
        <translation>SQLite integrado</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Apache Impala</source>
        <translation>Apache Impala</translation>
    </message>
    <message>
        <source>Stor&amp;e in:</source>
        <translation>Guardar &amp;en:</translation>
    </message>
    <message>
        <source>S&amp;chema:</source>
        <translation>Es&amp;quema:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>No driver for PostgreSQL is installed here; the package odbc-postgresql brings one.</source>
        <translation>Aquí no hay instalado ningún controlador para PostgreSQL; el paquete odbc-postgresql trae uno.</translation>
    </message>
    <message>
        <source>No driver for Impala is installed here; Cloudera offers the Impala ODBC driver.</source>
        <translation>Aquí no hay instalado ningún controlador para Impala; Cloudera ofrece el controlador ODBC de Impala.</translation>
    </message>
    <message>
        <source>kept in the keyring</source>
        <translation>guardada en el llavero</translation>
    </message>
    <message>
        <source>none kept</source>
        <translation>ninguna guardada</translation>
    </message>
    <message>
        <source>The name of a data source is needed.</source>
        <translation>Hace falta el nombre de un origen de datos.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>Reach it through</source>
        <translation>Acceder mediante</translation>
    </message>
    <message>
        <source>An ODBC driver</source>
        <translation>Un controlador ODBC</translation>
    </message>
    <message>
        <source>A data source of odbc.ini</source>
        <translation>Un origen de datos de odbc.ini</translation>
    </message>
    <message>
        <source>Thro&amp;ugh:</source>
        <translation>Me&amp;diante:</translation>
    </message>
    <message>
        <source>ODBC driver</source>
        <translation>Controlador ODBC</translation>
    </message>
    <message>
        <source>its name or path</source>
        <translation>su nombre o su ruta</translation>
    </message>
    <message>
        <source>Dr&amp;iver:</source>
        <translation>Contro&amp;lador:</translation>
    </message>
    <message>
        <source>ODBC data source</source>
        <translation>Origen de datos ODBC</translation>
    </message>
    <message>
        <source>Data s&amp;ource:</source>
        <translation>Orige&amp;n de datos:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Equipo:</translation>
    </message>
    <message>
        <source>named like the user</source>
        <translation>con el nombre del usuario</translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>A user name</source>
        <translation>Un nombre de usuario</translation>
    </message>
    <message>
        <source>A user name and a password</source>
        <translation>Un nombre de usuario y una contraseña</translation>
    </message>
    <message>
        <source>Kerberos</source>
        <translation>Kerberos</translation>
    </message>
    <message>
        <source>&amp;Log in with:</source>
        <translation>&amp;Iniciar sesión con:</translation>
    </message>
    <message>
        <source>User &amp;name:</source>
        <translation>Nombre de &amp;usuario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Contra&amp;seña:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keyring</source>
        <translation>&amp;Guardarla en el llavero del escritorio</translation>
    </message>
    <message>
        <source>Otherwise it is known until the program ends.</source>
        <translation>Si no, se recuerda hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Service n&amp;ame:</source>
        <translation>Nombre del servici&amp;o:</translation>
    </message>
    <message>
        <source>as krb5.conf has it</source>
        <translation>como lo indique krb5.conf</translation>
    </message>
    <message>
        <source>&amp;Realm:</source>
        <translation>&amp;Reino:</translation>
    </message>
    <message>
        <source>Encrypt and check the server&apos;s certi&amp;ficate (TLS)</source>
        <translation>Ci&amp;frar y comprobar el certificado del servidor (TLS)</translation>
    </message>
    <message>
        <source>Authorit&amp;y&apos;s file:</source>
        <translation>Ar&amp;chivo de la autoridad:</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Give up connecting after:</source>
        <translation>De&amp;jar de intentar la conexión tras:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Ho&amp;w long a statement may take:</source>
        <translation>Pla&amp;zo máximo de una sentencia:</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
    <message>
        <source>Make missing ta&amp;bles</source>
        <translation>Cre&amp;ar las tablas que faltan</translation>
    </message>
    <message>
        <source>E&amp;xtra attributes:</source>
        <translation>Atributos e&amp;xtra:</translation>
    </message>
    <message>
        <source>Por&amp;t:</source>
        <translation>Puer&amp;to:</translation>
    </message>
    <message>
        <source>this machine&apos;s own</source>
        <translation>el de esta máquina</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file</source>
        <translation>Elegir el archivo de la autoridad</translation>
    </message>
    <message>
        <source>Certificates of the server&apos;s authority</source>
        <translation>Certificados de la autoridad del servidor</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionMenu</name>
    <message>
        <source>&amp;Filter by this</source>
        <translation>&amp;Filtrar por esto</translation>
    </message>
    <message>
        <source>&amp;Filter by %1</source>
        <translation>&amp;Filtrar por %1</translation>
    </message>
    <message>
        <source>E&amp;xclude this</source>
        <translation>E&amp;xcluir esto</translation>
    </message>
    <message>
        <source>E&amp;xclude %1</source>
        <translation>E&amp;xcluir %1</translation>
    </message>
    <message>
        <source>Sh&amp;ow only</source>
        <translation>Mos&amp;trar solo</translation>
    </message>
    <message>
        <source>Chor&amp;d of %1</source>
        <translation>Cuer&amp;das de %1</translation>
    </message>
    <message>
        <source>The same &amp;pair</source>
        <translation>El mismo &amp;par</translation>
    </message>
    <message>
        <source>The same &amp;source</source>
        <translation>El mismo &amp;origen</translation>
    </message>
    <message>
        <source>The same &amp;destination</source>
        <translation>El mismo &amp;destino</translation>
    </message>
    <message>
        <source>The same destination p&amp;ort</source>
        <translation>El mismo p&amp;uerto de destino</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionModel</name>
    <message>
        <source>Not yet saved</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, not yet saved</source>
        <translation>%1, aún sin guardar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1, internal</source>
        <translation>%1, interna</translation>
    </message>
    <message>
        <source>%1, by the network context of the run, which has changed</source>
        <translation>%1, según el contexto de red del análisis, que ha cambiado</translation>
    </message>
    <message>
        <source>Internal when the analysis was run, external by ipranges.csv as it is now. The next run tells it anew.</source>
        <translation>Interna cuando se hizo el análisis, externa según ipranges.csv como está ahora. El próximo análisis lo determina de nuevo.</translation>
    </message>
    <message>
        <source>External when the analysis was run, internal by ipranges.csv as it is now. The next run tells it anew.</source>
        <translation>Externa cuando se hizo el análisis, interna según ipranges.csv como está ahora. El próximo análisis lo determina de nuevo.</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionReport</name>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation>La conexión no funciona.</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Schema: %1</source>
        <translation>Esquema: %1</translation>
    </message>
    <message>
        <source>Tables found: %1</source>
        <translation>Tablas encontradas: %1</translation>
    </message>
    <message>
        <source>Tables that will be made: %1</source>
        <translation>Tablas que se crearán: %1</translation>
    </message>
    <message>
        <source>Tables that are missing: %1</source>
        <translation>Tablas que faltan: %1</translation>
    </message>
    <message>
        <source>Columns are named as by %1.</source>
        <translation>Las columnas se llaman como en %1.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionSettings</name>
    <message>
        <source>With &quot;.dsn&quot; in it, it would be taken for the name of a file. Define a data source in odbc.ini and name that one instead.</source>
        <translation>Con &quot;.dsn&quot; dentro, se tomaría por el nombre de un archivo. Hay que definir un origen de datos en odbc.ini y nombrar ese en su lugar.</translation>
    </message>
    <message>
        <source>A driver is needed, or a data source of odbc.ini.</source>
        <translation>Hace falta un controlador, o un origen de datos de odbc.ini.</translation>
    </message>
    <message>
        <source>Name either a data source or a driver, not both.</source>
        <translation>Hay que nombrar un origen de datos o un controlador, no ambos.</translation>
    </message>
    <message>
        <source>The name of a data source has no blank at its ends and none of []{}(),;?*=!@\ in it.</source>
        <translation>El nombre de un origen de datos no lleva espacios en los extremos ni ninguno de los caracteres []{}(),;?*=!@\.</translation>
    </message>
    <message>
        <source>The name or path of a driver has no blank at its ends and none of ; { } = in it.</source>
        <translation>El nombre o la ruta de un controlador no lleva espacios en los extremos ni ninguno de los caracteres ; { } =.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address is needed.</source>
        <translation>Hace falta el nombre o la dirección del servidor.</translation>
    </message>
    <message>
        <source>A host has no blanks and none of ; { } = in it.</source>
        <translation>Un host no lleva espacios ni ninguno de los caracteres ; { } =.</translation>
    </message>
    <message>
        <source>The name of a database has no blank at its ends and none of ; { } = in it.</source>
        <translation>El nombre de una base de datos no lleva espacios en los extremos ni ninguno de los caracteres ; { } =.</translation>
    </message>
    <message>
        <source>Expected letters a to z, digits and _, and no digit first.</source>
        <translation>Se esperaban letras de la a a la z, cifras y _, sin una cifra al principio.</translation>
    </message>
    <message>
        <source>The user&apos;s name is needed.</source>
        <translation>Hace falta el nombre del usuario.</translation>
    </message>
    <message>
        <source>The name of a user has no blank at its ends and none of ; { } in it.</source>
        <translation>El nombre de un usuario no lleva espacios en los extremos ni ninguno de los caracteres ; { }.</translation>
    </message>
    <message>
        <source>Expected a path from / on, without ; { }.</source>
        <translation>Se esperaba una ruta a partir de /, sin ; { }.</translation>
    </message>
    <message>
        <source>Expected letters a to z, digits, and _ . -</source>
        <translation>Se esperaban letras de la a a la z, cifras, y _ . -</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of an attribute: a letter first, then letters, digits, _ and blanks.</source>
        <translation>&quot;%1&quot; no es el nombre de un atributo: primero una letra, después letras, cifras, _ y espacios.</translation>
    </message>
    <message>
        <source>A password has no place among further attributes (&quot;%1&quot;).</source>
        <translation>Una contraseña no tiene cabida entre los demás atributos (&quot;%1&quot;).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a field of its own.</source>
        <translation>&quot;%1&quot; tiene su propio campo.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has ; { or } in it and must stand between { and }, each } in it written twice.</source>
        <translation>El valor de &quot;%1&quot; contiene ; { o } y debe ir entre { y }, con cada } que contenga escrita dos veces.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2.</source>
        <translation>Se esperaba un número entero de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionString</name>
    <message>
        <source>This workspace stores in a file of its own.</source>
        <translation>Este espacio de trabajo guarda en un archivo propio.</translation>
    </message>
    <message>
        <source>The connection&apos;s &quot;%1&quot;: %2</source>
        <translation>&quot;%1&quot; de la conexión: %2</translation>
    </message>
    <message>
        <source>The password of %1 is not known. Give it in the connection&apos;s window, which can keep it in the desktop&apos;s keyring, or in the environment variable FLOW_DB_PASSWORD.</source>
        <translation>No se conoce la contraseña de %1. Hay que darla en la ventana de la conexión, que puede guardarla en el llavero del escritorio, o en la variable de entorno FLOW_DB_PASSWORD.</translation>
    </message>
    <message>
        <source>The password of %1 has a character in it that no password can have.</source>
        <translation>La contraseña de %1 contiene un carácter que ninguna contraseña puede tener.</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionTable</name>
    <message>
        <source>Ranked connections</source>
        <translation>Conexiones clasificadas</translation>
    </message>
    <message>
        <source>Next connection</source>
        <translation>Conexión siguiente</translation>
    </message>
    <message>
        <source>Previous connection</source>
        <translation>Conexión anterior</translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation>Ordenando y filtrando…</translation>
    </message>
</context>
<context>
    <name>fw::ConnectionTest</name>
    <message>
        <source>Tables are missing, and the settings do not let them be made.</source>
        <translation>Faltan tablas, y los ajustes no permiten crearlas.</translation>
    </message>
    <message>
        <source>flow_scores has counters of 32 bits: a run with a greater one is refused with its row.</source>
        <translation>flow_scores tiene contadores de 32 bits: un análisis con uno mayor se rechaza, indicando su fila.</translation>
    </message>
</context>
<context>
    <name>fw::ContactStrip</name>
    <message>
        <source>Contacts over the day</source>
        <translation>Contactos a lo largo del día</translation>
    </message>
    <message>
        <source>Contact %1 of %2, %3 UTC</source>
        <translation>Contacto %1 de %2, %3 UTC</translation>
    </message>
    <message>
        <source>%1, %2 after the one before</source>
        <translation>%1, %2 después del anterior</translation>
    </message>
</context>
<context>
    <name>fw::ContextCommand</name>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>external, not of the public Internet</source>
        <translation>externa, no de la Internet pública</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>knows nothing</source>
        <translation>no sabe nada</translation>
    </message>
    <message>
        <source>%1 is not an IPv4 or IPv6 address.</source>
        <translation>%1 no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>At least one address is needed.</source>
        <translation>Se necesita al menos una dirección.</translation>
    </message>
    <message>
        <source>Says what the context services know of addresses: network, place, reputation, host name.</source>
        <translation>Dice qué saben los servicios de contexto de unas direcciones: red, lugar, reputación, nombre de equipo.</translation>
    </message>
</context>
<context>
    <name>fw::ContextController</name>
    <message>
        <source>Asking %1 was broken off.</source>
        <translation>Se interrumpió la consulta a %1.</translation>
    </message>
    <message>
        <source>%1 answers, and knows nothing of %2.</source>
        <translation>%1 responde, y no sabe nada de %2.</translation>
    </message>
    <message>
        <source>%1 answers; of %2: %3</source>
        <translation>%1 responde; de %2: %3</translation>
    </message>
</context>
<context>
    <name>fw::ContextDialog</name>
    <message>
        <source>Context services</source>
        <translation>Servicios de contexto</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Your networks</source>
        <translation>&amp;Redes propias</translation>
    </message>
    <message>
        <source>Na&amp;mes</source>
        <translation>No&amp;mbres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Nombres de equipo</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Probar una dirección</translation>
    </message>
</context>
<context>
    <name>fw::ContextDocument</name>
    <message>
        <source>A double quote is not closed, or text follows a closing quote.</source>
        <translation>Falta cerrar unas comillas, o hay texto detrás de las que cierran.</translation>
    </message>
    <message>
        <source>The same range as in line %1; that line counts.</source>
        <translation>El mismo rango que en la línea %1; cuenta aquella línea.</translation>
    </message>
    <message>
        <source>It overlaps with a part of %1 in line %2; where both reach, the smaller one counts.</source>
        <translation>Se solapa con una parte de %1 en la línea %2; donde llegan ambos cuenta el menor.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read. Nothing was written; read it again, then repeat the change.</source>
        <translation>Otra persona ha cambiado %1 desde que se leyó. No se ha escrito nada; vuelva a leerse y repítase el cambio.</translation>
    </message>
    <message>
        <source>%1 has %2 lines, too many to be shown here. It is used as it is; change it with a text editor.</source>
        <translation>%1 tiene %2 líneas, demasiadas para mostrarlas aquí. Se usa tal como está; para cambiarlo hay que usar un editor de texto.</translation>
    </message>
</context>
<context>
    <name>fw::ContextFile</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>La línea está en blanco.</translation>
    </message>
    <message>
        <source>A double quote is not closed, or text follows a closing quote.</source>
        <translation>Hay unas comillas dobles sin cerrar, o texto después de las comillas de cierre.</translation>
    </message>
</context>
<context>
    <name>fw::ContextServices</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>no database is there</source>
        <translation>no hay ninguna base de datos</translation>
    </message>
    <message>
        <source>Reputation: %1</source>
        <translation>Reputación: %1</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Saved before it: %1.</source>
        <translation>Guardado antes: %1.</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de equipo</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>No se pudo examinar %1.</translation>
    </message>
    <message>
        <source>%1 holds no places.</source>
        <translation>%1 no contiene lugares.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>%1 is neither a *.mmdb file nor named iploc.csv.</source>
        <translation>%1 no es un archivo *.mmdb ni se llama iploc.csv.</translation>
    </message>
    <message>
        <source>%1 is no geolocation file.</source>
        <translation>%1 no es un archivo de geolocalización.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede quitar %1: %2.</translation>
    </message>
    <message>
        <source>The key of %1 in the keyring: %2</source>
        <translation>La clave de %1 en el llavero: %2</translation>
    </message>
</context>
<context>
    <name>fw::ContextSettings</name>
    <message>
        <source>%1: &quot;host_names&quot; needs &quot;enabled&quot;: true or false.</source>
        <translation>%1: &quot;host_names&quot; necesita &quot;enabled&quot;: true o false.</translation>
    </message>
</context>
<context>
    <name>fw::ContextTableEditor</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>10.0.0.0/8 or first-last</source>
        <translation>10.0.0.0/8 o primera-última</translation>
    </message>
    <message>
        <source>Address, block or range</source>
        <translation>Dirección, bloque o rango</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Your own networks (ipranges.csv): addresses inside are internal. No internal address is ever sent to a service.</source>
        <translation>Redes propias (ipranges.csv): las direcciones que contienen son internas. Ninguna dirección interna se envía nunca a un servicio.</translation>
    </message>
    <message>
        <source>Names for addresses, blocks and ranges (networkcontext_1.csv). Of several the smallest one around an address counts.</source>
        <translation>Nombres de direcciones, bloques y rangos (networkcontext_1.csv). De varios cuenta el menor alrededor de una dirección.</translation>
    </message>
    <message>
        <source>Your own networks</source>
        <translation>Redes propias</translation>
    </message>
    <message>
        <source>Names of addresses</source>
        <translation>Nombres de direcciones</translation>
    </message>
    <message>
        <source>There is none yet, so every address counts as external.</source>
        <translation>Aún no hay ninguna, así que todas las direcciones cuentan como externas.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) should be looked at.</source>
        <translation>
            <numerusform>Conviene revisar %n línea.</numerusform>
            <numerusform>Conviene revisar %n líneas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), nothing to be looked at.</source>
        <translation>
            <numerusform>%n fila, nada que revisar.</numerusform>
            <numerusform>%n filas, nada que revisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ContextTableModel</name>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>Address, block or range</source>
        <translation>Dirección, bloque o rango</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>fw::Database</name>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>No se puede abrir la base de datos %1.</translation>
    </message>
    <message>
        <source>The database %1 refused the step &apos;%2&apos;.</source>
        <translation>La base de datos %1 rechazó el paso &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The statement %1 is missing from this build.</source>
        <translation>A esta compilación le falta la sentencia %1.</translation>
    </message>
    <message>
        <source>No value for :%1 in: %2</source>
        <translation>No hay valor para :%1 en: %2</translation>
    </message>
    <message>
        <source>The database %1 does not understand the step &apos;%2&apos;.</source>
        <translation>La base de datos %1 no entiende el paso &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Another program is writing to %1; try again when it is done.</source>
        <translation>Otro programa está escribiendo en %1; hay que repetirlo cuando termine.</translation>
    </message>
    <message>
        <source>The database %1 is damaged.</source>
        <translation>La base de datos %1 está dañada.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written to; give this user the right to write it.</source>
        <translation>No se puede escribir en la base de datos %1; hay que dar a este usuario permiso de escritura.</translation>
    </message>
    <message>
        <source>The database %1 cannot be read or written: the disk is full or fails.</source>
        <translation>No se puede leer o escribir la base de datos %1: el disco está lleno o falla.</translation>
    </message>
    <message>
        <source>There is no room left for %1; free some and try again.</source>
        <translation>No queda espacio para %1; hay que liberar espacio y repetirlo.</translation>
    </message>
</context>
<context>
    <name>fw::DatabaseController</name>
    <message>
        <source>The database and the journal agree.</source>
        <translation>La base de datos y el diario coinciden.</translation>
    </message>
</context>
<context>
    <name>fw::Day</name>
    <message>
        <source>&apos;%1&apos; is not a date: expected yyyymmdd or yyyy-mm-dd.</source>
        <translation>&apos;%1&apos; no es una fecha: se esperaba aaaammdd o aaaa-mm-dd.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a date: there is no such day from 1970-01-01 to 9999-12-31.</source>
        <translation>&apos;%1&apos; no es una fecha: no existe tal día entre 1970-01-01 y 9999-12-31.</translation>
    </message>
</context>
<context>
    <name>fw::DayBar</name>
    <message>
        <source>%1 of %2 to judge</source>
        <translation>%1 de %2 por juzgar</translation>
    </message>
    <message>
        <source>results, no run yet</source>
        <translation>con resultados, aún sin análisis</translation>
    </message>
    <message>
        <source>flows only</source>
        <translation>solo flujos</translation>
    </message>
    <message>
        <source>, details out of date</source>
        <translation>, detalles desactualizados</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Choose a day from a calendar</source>
        <translation>Elegir un día en un calendario</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Fec&amp;ha:</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>Lí&amp;mite:</translation>
    </message>
    <message>
        <source>Rows to take from the results</source>
        <translation>Filas que se toman de los resultados</translation>
    </message>
    <message>
        <source>How many rows the analysis takes from the head of the results</source>
        <translation>Cuántas filas toma el análisis del principio de los resultados</translation>
    </message>
    <message>
        <source>The days in bold are in this workspace. The number below says how many connections wait for a verdict.</source>
        <translation>Los días en negrita están en este espacio de trabajo. El número de debajo dice cuántas conexiones esperan un veredicto.</translation>
    </message>
</context>
<context>
    <name>fw::DayCalendar</name>
    <message>
        <source>Days of this workspace</source>
        <translation>Días de este espacio de trabajo</translation>
    </message>
    <message>
        <source>no run</source>
        <translation>sin análisis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>fw::DayController</name>
    <message>
        <source>The results of %1 are here, but no analysis was run over them. Run analysis to rank the day&apos;s connections.</source>
        <translation>Los resultados del %1 están aquí, pero no se ha ejecutado ningún análisis sobre ellos. Ejecutar el análisis clasifica las conexiones del día.</translation>
    </message>
    <message>
        <source>There are no results for %1. Open the flow_results.csv that the machine-learning job made for it.</source>
        <translation>No hay resultados del %1. Hay que abrir el archivo flow_results.csv que el proceso de aprendizaje automático generó para ese día.</translation>
    </message>
    <message>
        <source>%1 is in no suspicious connection of this day.</source>
        <translation>%1 no está en ninguna conexión sospechosa de este día.</translation>
    </message>
    <message>
        <source>%1 was ranked with one peer only; a chord diagram needs two.</source>
        <translation>%1 se clasificó con un solo interlocutor; un diagrama de cuerdas necesita dos.</translation>
    </message>
    <message>
        <source>The day&apos;s raw flows have none between %1 and its suspicious peers.</source>
        <translation>En los flujos en bruto del día no hay ninguno entre %1 y sus interlocutores sospechosos.</translation>
    </message>
    <message>
        <source>The analysis of this day had no raw flows, so there are no chord diagrams. Import the day&apos;s flows to see them.</source>
        <translation>El análisis de este día no tuvo flujos en bruto, así que no hay diagramas de cuerdas. Para verlos hay que importar los flujos del día.</translation>
    </message>
    <message>
        <source>The day&apos;s raw flows have none between %1 and %2 in this minute.</source>
        <translation>En los flujos en bruto del día no hay ninguno entre %1 y %2 en este minuto.</translation>
    </message>
    <message>
        <source>The analysis of this day had no raw flows, so there are no details. Import the day&apos;s flows to see them.</source>
        <translation>El análisis de este día no tuvo flujos en bruto, así que no hay detalles. Para verlos hay que importar los flujos del día.</translation>
    </message>
    <message>
        <source>No raw flow of this day has the address %1.</source>
        <translation>Ningún flujo en bruto de este día tiene la dirección %1.</translation>
    </message>
</context>
<context>
    <name>fw::DayLock</name>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 is being worked on by %2 (process %3); try again when it is done.</source>
        <translation>%2 (proceso %3) está trabajando en %1; hay que repetirlo cuando termine.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to; give this user the right to write there.</source>
        <translation>No se puede escribir en la carpeta %1; hay que dar a este usuario permiso para escribir en ella.</translation>
    </message>
</context>
<context>
    <name>fw::DayStrip</name>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>%1: %2 flows</source>
        <translation>%1: %2 flujos</translation>
    </message>
    <message>
        <source>%1: %2 flows in %3 minutes of what is shown. Click to see the day in Triage.</source>
        <translation>%1: %2 flujos en %3 minutos de lo que se muestra. Al hacer clic se ve el día en Triaje.</translation>
    </message>
</context>
<context>
    <name>fw::DaysColumns</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>The day in UTC</source>
        <translation>El día en UTC</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Raw flows imported</source>
        <translation>Flujos en bruto importados</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What the files of the day&apos;s folders take on the disk</source>
        <translation>Lo que ocupan en el disco los archivos de las carpetas del día</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Whether flow_results.csv is there, so that an analysis can be run</source>
        <translation>Si está flow_results.csv, con el que se puede ejecutar un análisis</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Whether the analysis was run; stale: flows were imported after it; broken: it broke off while it wrote its tables</source>
        <translation>Si se ejecutó el análisis; desactualizado: después se importaron flujos; interrumpido: se interrumpió mientras escribía sus tablas</translation>
    </message>
    <message>
        <source>Ranked</source>
        <translation>Clasificadas</translation>
    </message>
    <message>
        <source>Suspicious connections</source>
        <translation>Conexiones sospechosas</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>Ranked connections with a verdict</source>
        <translation>Conexiones clasificadas con veredicto</translation>
    </message>
    <message>
        <source>Without verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Ranked connections that wait for a verdict</source>
        <translation>Conexiones clasificadas que esperan un veredicto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>What is wrong with the day</source>
        <translation>Qué le pasa al día</translation>
    </message>
</context>
<context>
    <name>fw::DaysCommand</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flujos</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>run</source>
        <translation>análisis</translation>
    </message>
    <message>
        <source>ranked</source>
        <translation>clasificadas</translation>
    </message>
    <message>
        <source>unscored</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>The workspace has no days yet; &apos;flow-oa import&apos; brings them in.</source>
        <translation>El espacio de trabajo aún no tiene días; &apos;flow-oa import&apos; los trae.</translation>
    </message>
    <message>
        <source>Lists the days of the workspace, the newest first.</source>
        <translation>Enumera los días del espacio de trabajo, el más reciente primero.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>verdicts</source>
        <translation>veredictos</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
</context>
<context>
    <name>fw::DaysController</name>
    <message>
        <source>The days are in a database that others work with; only its administrator can delete them there.</source>
        <translation>Los días están en una base de datos con la que trabajan otras personas; allí solo su administrador puede borrarlos.</translation>
    </message>
    <message>
        <source>Something else is being run or imported; no day was deleted.</source>
        <translation>Hay otra ejecución o importación en curso; no se ha borrado ningún día.</translation>
    </message>
</context>
<context>
    <name>fw::DaysDialog</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
</context>
<context>
    <name>fw::DaysModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Flows were imported after the analysis; run it again.</source>
        <translation>Se importaron flujos después del análisis; hay que ejecutarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>fw::DaysPanel</name>
    <message>
        <source>Days of this workspace</source>
        <translation>Días de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Open in &amp;triage</source>
        <translation>Abrir en &amp;triaje</translation>
    </message>
    <message>
        <source>&amp;Run analysis</source>
        <translation>Ejecutar &amp;análisis</translation>
    </message>
    <message>
        <source>&amp;Delete day…</source>
        <translation>&amp;Borrar día…</translation>
    </message>
    <message>
        <source>The days of this workspace are being read.</source>
        <translation>Se están leyendo los días de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>This workspace has no days yet: nothing was imported. Import flows (Ctrl+I) or open ranked results (Ctrl+O); the days they are of stand here then.</source>
        <translation>Este espacio de trabajo aún no tiene días: no se ha importado nada. Al importar flujos (Ctrl+I) o abrir resultados clasificados (Ctrl+O) aparecen aquí los días a los que pertenecen.</translation>
    </message>
    <message>
        <source>Show this day&apos;s connections (Enter)</source>
        <translation>Mostrar las conexiones de este día (Intro)</translation>
    </message>
    <message>
        <source>Select one day to open it.</source>
        <translation>Para abrir un día hay que seleccionar uno solo.</translation>
    </message>
    <message>
        <source>Something else is being run or imported; wait for its end.</source>
        <translation>Hay otra ejecución o importación en curso; hay que esperar a que termine.</translation>
    </message>
    <message>
        <source>Select one day to run its analysis.</source>
        <translation>Para ejecutar el análisis de un día hay que seleccionar uno solo.</translation>
    </message>
    <message>
        <source>Rank this day&apos;s results anew</source>
        <translation>Clasificar de nuevo los resultados de este día</translation>
    </message>
    <message>
        <source>This day has no flow_results.csv to rank.</source>
        <translation>Este día no tiene ningún flow_results.csv que clasificar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n day(s)…</source>
        <translation>
            <numerusform>&amp;Borrar %n día…</numerusform>
            <numerusform>&amp;Borrar %n días…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the days to delete.</source>
        <translation>Para borrar días hay que seleccionarlos.</translation>
    </message>
    <message>
        <source>Says what would go, and asks (Del)</source>
        <translation>Dice qué se perdería y pregunta (Supr)</translation>
    </message>
</context>
<context>
    <name>fw::DecisionController</name>
    <message>
        <source>The verdict was not saved: %1</source>
        <translation>El veredicto no se ha guardado: %1</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n connection(s) by rule (%2). Undo takes it back.</source>
        <translation>
            <numerusform>%1 para %n conexión por regla (%2). Deshacer lo revierte.</numerusform>
            <numerusform>%1 para %n conexiones por regla (%2). Deshacer lo revierte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the connections of step %1 are shown: %2. Esc shows all again.</source>
        <translation>Solo se muestran las conexiones del paso %1: %2. Esc muestra todas de nuevo.</translation>
    </message>
    <message>
        <source>The verdict is saved in the journal, but the tables and the feedback file could not follow yet: %1</source>
        <translation>El veredicto está guardado en el diario, pero aún no se han podido actualizar las tablas ni el archivo de realimentación: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Undone: one step over %n row(s).</source>
        <translation>
            <numerusform>Deshecho: un paso sobre %n fila.</numerusform>
            <numerusform>Deshecho: un paso sobre %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message numerus="yes">
        <source>Redone: one step over %n row(s).</source>
        <translation>
            <numerusform>Rehecho: un paso sobre %n fila.</numerusform>
            <numerusform>Rehecho: un paso sobre %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no verdicts; nothing was changed.</source>
        <translation>%1 no tiene veredictos; no se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>Cleared %n verdict(s) of %1. Undo brings them back.</source>
        <translation>
            <numerusform>Se ha quitado %n veredicto del %1. Deshacer lo recupera.</numerusform>
            <numerusform>Se han quitado %n veredictos del %1. Deshacer los recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DeleteDay</name>
    <message>
        <source>Nothing was changed; take it away by hand, then delete the day again.</source>
        <translation>No se ha cambiado nada; hay que quitarlo a mano y borrar el día de nuevo.</translation>
    </message>
    <message>
        <source>The workspace has nothing of %1; nothing was changed.</source>
        <translation>El espacio de trabajo no tiene nada del %1; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to, so its files cannot be removed; give this user the right to write there.</source>
        <translation>No se puede escribir en la carpeta %1, así que no se pueden quitar sus archivos; hay que dar a este usuario permiso para escribir en ella.</translation>
    </message>
</context>
<context>
    <name>fw::DeleteDayCommand</name>
    <message>
        <source>unknown, flow.sqlite cannot be read</source>
        <translation>desconocido, no se puede leer flow.sqlite</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>how much</source>
        <translation>cuánto</translation>
    </message>
    <message>
        <source>rows of %1</source>
        <translation>filas de %1</translation>
    </message>
    <message>
        <source>raw flows</source>
        <translation>flujos en bruto</translation>
    </message>
    <message>
        <source>notebook %1</source>
        <translation>cuaderno %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message numerus="yes">
        <source>The journal stays: its %n step(s) for this day apply again if the day is brought back.</source>
        <translation>
            <numerusform>El diario se conserva: su %n paso para este día vuelve a valer si el día se trae de nuevo.</numerusform>
            <numerusform>El diario se conserva: sus %n pasos para este día vuelven a valer si el día se trae de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: would be deleted:</source>
        <translation>%1: se borraría:</translation>
    </message>
    <message>
        <source>Context, settings and all other days stay.</source>
        <translation>El contexto, los ajustes y todos los demás días se conservan.</translation>
    </message>
    <message>
        <source>Nothing was changed; --yes does it.</source>
        <translation>No se ha cambiado nada; --yes lo hace.</translation>
    </message>
    <message>
        <source>%1: deleted (table rows: %2, raw flows: %3, files: %4, notebooks: %5)</source>
        <translation>%1: borrado (filas de tablas: %2, flujos en bruto: %3, archivos: %4, cuadernos: %5)</translation>
    </message>
    <message>
        <source>The day is deleted, but not all of its files could be removed yet; the next command on this workspace tries again. %1</source>
        <translation>El día está borrado, pero aún no se han podido quitar todos sus archivos; el próximo comando en este espacio de trabajo lo intentará de nuevo. %1</translation>
    </message>
    <message>
        <source>Deletes a day: its tables, raw flows, files and notebooks. Decisions stay in the journal.</source>
        <translation>Borra un día: sus tablas, flujos en bruto, archivos y cuadernos. Las decisiones se conservan en el diario.</translation>
    </message>
    <message>
        <source>Does it. Without it, says what would go and changes nothing.</source>
        <translation>Lo hace. Sin esta opción, dice qué se perdería y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>fw::DeleteDayDialog</name>
    <message>
        <source>Ranked connections (flow_scores)</source>
        <translation>Conexiones clasificadas (flow_scores)</translation>
    </message>
    <message>
        <source>Reports of runs (oa_run)</source>
        <translation>Informes de análisis (oa_run)</translation>
    </message>
    <message>
        <source>Verdicts in the table (flow_threat_investigation)</source>
        <translation>Veredictos de la tabla (flow_threat_investigation)</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Filas de %1</translation>
    </message>
    <message>
        <source>Notebook %1</source>
        <translation>Cuaderno %1</translation>
    </message>
    <message>
        <source>Results file %1</source>
        <translation>Archivo de resultados %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>%1: flows %2, ranked connections %3, files %4</source>
        <translation>%1: flujos %2, conexiones clasificadas %3, archivos %4</translation>
    </message>
    <message>
        <source>Raw flows</source>
        <translation>Flujos en bruto</translation>
    </message>
    <message>
        <source>unknown, flow.sqlite cannot be read</source>
        <translation>desconocido, no se puede leer flow.sqlite</translation>
    </message>
    <message>
        <source>Delete %1 and all that is below?</source>
        <translation>¿Borrar el %1 y todo lo que figura abajo?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n day(s) and all that is below?</source>
        <translation>
            <numerusform>¿Borrar %n día y todo lo que figura abajo?</numerusform>
            <numerusform>¿Borrar %n días y todo lo que figura abajo?</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be undone. It frees %1 of the disk; the rows&apos; room in workbench.sqlite is used again, that file does not shrink.</source>
        <translation>Esto no se puede deshacer. Libera %1 del disco; el espacio de las filas en workbench.sqlite se vuelve a usar, ese archivo no encoge.</translation>
    </message>
    <message>
        <source>Context, settings and all other days are not touched.</source>
        <translation>El contexto, los ajustes y todos los demás días no se tocan.</translation>
    </message>
    <message>
        <source>No decision was made here, so nothing of it stays.</source>
        <translation>Aquí no se tomó ninguna decisión, así que no queda nada.</translation>
    </message>
    <message numerus="yes">
        <source>What stays: %n decision(s) in the journal, which apply again if the day is brought back.</source>
        <translation>
            <numerusform>Lo que se conserva: %n decisión en el diario, que vuelve a valer si el día se trae de nuevo.</numerusform>
            <numerusform>Lo que se conserva: %n decisiones en el diario, que vuelven a valer si el día se trae de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete day</source>
        <translation>Borrar día</translation>
    </message>
    <message>
        <source>Delete days</source>
        <translation>Borrar días</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>No se borra: %1</translation>
    </message>
    <message>
        <source>&amp;Delete day</source>
        <translation>&amp;Borrar día</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n day(s)</source>
        <translation>
            <numerusform>&amp;Borrar %n día</numerusform>
            <numerusform>&amp;Borrar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>What is deleted</source>
        <translation>Qué se borra</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
</context>
<context>
    <name>fw::DeleteDays</name>
    <message>
        <source>Deleting %1</source>
        <translation>Borrando %1</translation>
    </message>
    <message>
        <source>Stopped; no day was deleted.</source>
        <translation>Detenido; no se ha borrado ningún día.</translation>
    </message>
    <message>
        <source>Stopped; the days not yet deleted are as they were.</source>
        <translation>Detenido; los días que aún no se habían borrado están como estaban.</translation>
    </message>
    <message>
        <source>Deleted %1; %2 of the disk are free again.</source>
        <translation>Borrado el %1; se han liberado %2 del disco.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n day(s); %1 of the disk are free again.</source>
        <translation>
            <numerusform>Borrado %n día; se han liberado %1 del disco.</numerusform>
            <numerusform>Borrados %n días; se han liberado %1 del disco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) stay in the journal.</source>
        <translation>
            <numerusform>En el diario se conserva %n decisión.</numerusform>
            <numerusform>En el diario se conservan %n decisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all files of %1 could be removed; the next start of the program tries again. %2</source>
        <translation>No se han podido quitar todos los archivos del %1; el próximo inicio del programa lo intentará de nuevo. %2</translation>
    </message>
    <message>
        <source>%1 was not deleted: %2</source>
        <translation>El %1 no se ha borrado: %2</translation>
    </message>
</context>
<context>
    <name>fw::DemoCommand</name>
    <message>
        <source>%1: the sample day is already there, nothing changed.</source>
        <translation>%1: el día de ejemplo ya existe, no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1: %2 flows imported, %3 ranked results ready.</source>
        <translation>%1: %2 flujos importados, %3 resultados clasificados listos.</translation>
    </message>
    <message>
        <source>Next: flow-oa run --workspace %1 -d %2 -l 500</source>
        <translation>A continuación: flow-oa run --workspace %1 -d %2 -l 500</translation>
    </message>
    <message>
        <source>Makes a sample day, with its flows imported, to try things on.</source>
        <translation>Crea un día de ejemplo, con sus flujos importados, para hacer pruebas.</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>The day to make, as yyyymmdd or yyyy-mm-dd. Default: %1.</source>
        <translation>El día que se crea, como aaaammdd o aaaa-mm-dd. Por omisión: %1.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How many flows, %1 to %2. Default: %3.</source>
        <translation>Cuántos flujos, de %1 a %2. Por omisión: %3.</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Another whole number makes another day. Default: %1.</source>
        <translation>Otro número entero crea otro día. Por omisión: %1.</translation>
    </message>
</context>
<context>
    <name>fw::DemoDay</name>
    <message>
        <source>The workspace holds flows of your own for %1; choose another date or workspace for the sample day. Nothing was changed.</source>
        <translation>El espacio de trabajo contiene flujos propios del %1; hay que elegir otra fecha u otro espacio de trabajo para el día de ejemplo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The workspace already holds a sample day for %1, of other --flows or --seed; choose another date or workspace. Nothing was changed.</source>
        <translation>El espacio de trabajo ya contiene un día de ejemplo para el %1, con otros --flows o --seed; hay que elegir otra fecha u otro espacio de trabajo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The sample&apos;s files are in %1; the same command again goes on from there.</source>
        <translation>Los archivos del ejemplo están en %1; el mismo comando otra vez continúa desde ahí.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>fw::DetailsColumns</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>When the flow was received, UTC</source>
        <translation>Cuándo se recibió el flujo, UTC</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Puerto origen</translation>
    </message>
    <message>
        <source>Dest. port</source>
        <translation>Puerto destino</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>TCP flags seen in the flow</source>
        <translation>Indicadores TCP vistos en el flujo</translation>
    </message>
    <message>
        <source>ToS</source>
        <translation>ToS</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>Bytes entrada</translation>
    </message>
    <message>
        <source>Bytes sent by the source</source>
        <translation>Bytes enviados por el origen</translation>
    </message>
    <message>
        <source>In packets</source>
        <translation>Paq. entrada</translation>
    </message>
    <message>
        <source>Packets sent by the source</source>
        <translation>Paquetes enviados por el origen</translation>
    </message>
    <message>
        <source>Out bytes</source>
        <translation>Bytes salida</translation>
    </message>
    <message>
        <source>Bytes sent by the destination</source>
        <translation>Bytes enviados por el destino</translation>
    </message>
    <message>
        <source>Out packets</source>
        <translation>Paq. salida</translation>
    </message>
    <message>
        <source>Packets sent by the destination</source>
        <translation>Paquetes enviados por el destino</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>Enrutador</translation>
    </message>
    <message>
        <source>Address of the router that reported the flow</source>
        <translation>Dirección del enrutador que informó del flujo</translation>
    </message>
    <message>
        <source>In iface</source>
        <translation>Interfaz entrada</translation>
    </message>
    <message>
        <source>Number of the router&apos;s input interface</source>
        <translation>Número de la interfaz de entrada del enrutador</translation>
    </message>
    <message>
        <source>Out iface</source>
        <translation>Interfaz salida</translation>
    </message>
    <message>
        <source>Number of the router&apos;s output interface</source>
        <translation>Número de la interfaz de salida del enrutador</translation>
    </message>
</context>
<context>
    <name>fw::DetailsCommand</name>
    <message>
        <source>--connection cannot be combined with --rank.</source>
        <translation>--connection no se puede combinar con --rank.</translation>
    </message>
    <message>
        <source>Say which connection: --connection KEY or --rank N.</source>
        <translation>Hay que indicar qué conexión: --connection KEY o --rank N.</translation>
    </message>
    <message>
        <source>The day&apos;s raw flows have none between %1 and %2 in that minute.</source>
        <translation>En los flujos en bruto del día no hay ninguno entre %1 y %2 en ese minuto.</translation>
    </message>
    <message>
        <source>The day&apos;s raw flows were not imported, so there are no details; &apos;flow-oa import&apos; brings them in.</source>
        <translation>Los flujos en bruto del día no se han importado, así que no hay detalles; &apos;flow-oa import&apos; los trae.</translation>
    </message>
    <message>
        <source>Lists the raw flows of a suspicious connection&apos;s minute, in both directions.</source>
        <translation>Lista los flujos en bruto del minuto de una conexión sospechosa, en ambos sentidos.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>The connection, by the key of &apos;flow-oa suspicious --format json&apos;. This or --rank is required.</source>
        <translation>La conexión, por la clave de &apos;flow-oa suspicious --format json&apos;. Se requiere esta opción o --rank.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>The connection, by its rank, 0 or greater.</source>
        <translation>La conexión, por su posición, 0 o mayor.</translation>
    </message>
</context>
<context>
    <name>fw::DetailsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>fw::DetailsPanel</name>
    <message>
        <source>Flows of the selected minute</source>
        <translation>Flujos del minuto seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n flow(s) between %1 and %2 in the minute of %3 UTC, both directions</source>
        <translation>
            <numerusform>%n flujo entre %1 y %2 en el minuto de %3 UTC, en ambos sentidos</numerusform>
            <numerusform>%n flujos entre %1 y %2 en el minuto de %3 UTC, en ambos sentidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::Doctor</name>
    <message>
        <source>SQLite %1, embedded</source>
        <translation>SQLite %1, integrado</translation>
    </message>
    <message>
        <source>Correct the connection in workbench.json or in the connection dialog.</source>
        <translation>Hay que corregir la conexión en workbench.json o en el diálogo de conexión.</translation>
    </message>
    <message>
        <source>Check host, port, database, TLS and the way to log in. &apos;isql -v&apos; with the same data source shows whether the driver itself works.</source>
        <translation>Hay que comprobar el host, el puerto, la base de datos, TLS y la forma de iniciar sesión. &apos;isql -v&apos; con el mismo origen de datos muestra si funciona el propio controlador.</translation>
    </message>
    <message>
        <source>Attach this output to a bug report.</source>
        <translation>Hay que adjuntar esta salida a un informe de error.</translation>
    </message>
    <message>
        <source>%1, driver %2 %3</source>
        <translation>%1, controlador %2 %3</translation>
    </message>
    <message>
        <source>The settings say %1, and the server is another.</source>
        <translation>Los ajustes indican %1, y el servidor es otro.</translation>
    </message>
    <message>
        <source>Correct the engine or the data source of the connection.</source>
        <translation>Hay que corregir el motor o el origen de datos de la conexión.</translation>
    </message>
    <message>
        <source>The server answers, but the schema of the settings cannot be used.</source>
        <translation>El servidor responde, pero el esquema de los ajustes no se puede usar.</translation>
    </message>
    <message>
        <source>Have the schema %1 made, or name another one in the connection.</source>
        <translation>Hay que hacer que se cree el esquema %1, o indicar otro en la conexión.</translation>
    </message>
    <message>
        <source>what went there and back is not the same</source>
        <translation>lo que fue y volvió no es lo mismo</translation>
    </message>
    <message>
        <source>what reached the server is not what was sent</source>
        <translation>lo que llegó al servidor no es lo que se envió</translation>
    </message>
    <message>
        <source>what the server sent arrived as something else</source>
        <translation>lo que envió el servidor llegó como otra cosa</translation>
    </message>
    <message>
        <source>Cyrillic, Chinese and pictures pass in both directions.</source>
        <translation>El cirílico, el chino y los pictogramas pasan en ambos sentidos.</translation>
    </message>
    <message>
        <source>Set DriverManagerEncoding=UTF-16 in the driver&apos;s own ini file (of Cloudera&apos;s: cloudera.impalaodbc.ini); it says how unixODBC writes text.</source>
        <translation>Hay que poner DriverManagerEncoding=UTF-16 en el archivo ini del propio controlador (en el de Cloudera: cloudera.impalaodbc.ini); indica cómo escribe el texto unixODBC.</translation>
    </message>
    <message>
        <source>Use the driver&apos;s Unicode library, psqlodbcw.so, and a database in UTF-8.</source>
        <translation>Hay que usar la biblioteca Unicode del controlador, psqlodbcw.so, y una base de datos en UTF-8.</translation>
    </message>
    <message>
        <source>Text is garbled: %1.</source>
        <translation>El texto se altera: %1.</translation>
    </message>
    <message>
        <source>%1 needs no such check.</source>
        <translation>%1 no necesita esta comprobación.</translation>
    </message>
    <message>
        <source>Not looked at: there is no connection.</source>
        <translation>No se ha comprobado: no hay conexión.</translation>
    </message>
    <message>
        <source>Not looked at: there is no scratch schema.</source>
        <translation>No se ha comprobado: no hay esquema de prueba.</translation>
    </message>
    <message>
        <source>Not looked at: the scratch schema has no tables.</source>
        <translation>No se ha comprobado: el esquema de prueba no tiene tablas.</translation>
    </message>
    <message>
        <source>Not looked at: the 5,000 rows it needs are not there.</source>
        <translation>No se ha comprobado: faltan las 5000 filas que necesita.</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Comprobando la base de datos</translation>
    </message>
    <message>
        <source>dropping the scratch schema</source>
        <translation>borrar el esquema de prueba</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>text of all languages</source>
        <translation>texto de todos los idiomas</translation>
    </message>
    <message>
        <source>scratch of earlier checks</source>
        <translation>restos de comprobaciones anteriores</translation>
    </message>
    <message>
        <source>a scratch schema</source>
        <translation>un esquema de prueba</translation>
    </message>
    <message>
        <source>creating tables</source>
        <translation>crear tablas</translation>
    </message>
    <message>
        <source>values come back as they were</source>
        <translation>los valores vuelven como eran</translation>
    </message>
    <message>
        <source>rows with casts and fractions</source>
        <translation>filas con conversiones de tipo y decimales</translation>
    </message>
    <message>
        <source>overwriting a day twice</source>
        <translation>sobrescribir un día dos veces</translation>
    </message>
    <message>
        <source>a rolled back transaction</source>
        <translation>una transacción revertida</translation>
    </message>
    <message>
        <source>emptying a day</source>
        <translation>vaciar un día</translation>
    </message>
    <message>
        <source>overwriting a day from itself</source>
        <translation>sobrescribir un día a partir de sí mismo</translation>
    </message>
    <message>
        <source>dropping a day of an external table</source>
        <translation>borrar un día de una tabla externa</translation>
    </message>
    <message>
        <source>5,000 rows</source>
        <translation>5000 filas</translation>
    </message>
    <message>
        <source>the driver&apos;s count of rows</source>
        <translation>el recuento de filas del controlador</translation>
    </message>
    <message>
        <source>SQL reaches the server unchanged</source>
        <translation>el SQL llega al servidor sin cambios</translation>
    </message>
    <message>
        <source>another session sees what is written</source>
        <translation>otra sesión ve lo que se escribe</translation>
    </message>
    <message>
        <source>a day is read alone</source>
        <translation>un día se lee por separado</translation>
    </message>
    <message>
        <source>the time limit of a statement</source>
        <translation>el límite de tiempo de una sentencia</translation>
    </message>
    <message>
        <source>cancelling a statement</source>
        <translation>cancelar una sentencia</translation>
    </message>
    <message>
        <source>the program&apos;s tables</source>
        <translation>las tablas del programa</translation>
    </message>
    <message>
        <source>names of their columns</source>
        <translation>nombres de sus columnas</translation>
    </message>
    <message>
        <source>width of their counters</source>
        <translation>tamaño de sus contadores</translation>
    </message>
    <message>
        <source>decisions waiting</source>
        <translation>decisiones en espera</translation>
    </message>
    <message>
        <source>All are there: %1.</source>
        <translation>Están todas: %1.</translation>
    </message>
    <message>
        <source>None is there yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>There: %1. Missing: %2.</source>
        <translation>Están: %1. Faltan: %2.</translation>
    </message>
    <message>
        <source>The program makes what is missing when it first needs it.</source>
        <translation>El programa crea lo que falta cuando lo necesita por primera vez.</translation>
    </message>
    <message>
        <source>Have them made, grant this user the right to read them, or let the program make them (&quot;create_tables&quot;).</source>
        <translation>Hay que hacer que se creen, conceder a este usuario el derecho a leerlas o permitir que las cree el programa (&quot;create_tables&quot;).</translation>
    </message>
    <message>
        <source>The workspace has none yet; the program makes them when it first needs them.</source>
        <translation>El espacio de trabajo aún no tiene ninguna; el programa las crea cuando las necesita por primera vez.</translation>
    </message>
    <message>
        <source>Not looked at: the schema of the settings is not there.</source>
        <translation>No se ha comprobado: no existe el esquema de los ajustes.</translation>
    </message>
    <message>
        <source>Not looked at: flow_scores or flow_edge is not there.</source>
        <translation>No se ha comprobado: falta flow_scores o flow_edge.</translation>
    </message>
    <message>
        <source>Add the columns, or name a schema without these tables.</source>
        <translation>Hay que añadir las columnas, o indicar un esquema sin estas tablas.</translation>
    </message>
    <message>
        <source>no pkts</source>
        <translation>sin pkts</translation>
    </message>
    <message>
        <source>This program&apos;s own.</source>
        <translation>Los propios de este programa.</translation>
    </message>
    <message>
        <source>Those of Spot 1.0: %1.</source>
        <translation>Los de Spot 1.0: %1.</translation>
    </message>
    <message>
        <source>BIGINT, as it should be.</source>
        <translation>BIGINT, como debe ser.</translation>
    </message>
    <message>
        <source>INT, as Spot 1.0 made them: a run with a counter above 2,147,483,647 is refused. A column of BIGINT takes all.</source>
        <translation>INT, como los creó Spot 1.0: un análisis con un contador superior a 2.147.483.647 se rechaza. Una columna BIGINT admite todos.</translation>
    </message>
    <message>
        <source>No decision was made yet.</source>
        <translation>Aún no se ha tomado ninguna decisión.</translation>
    </message>
    <message>
        <source>None waits: all are in the tables.</source>
        <translation>No espera ninguna: todas están en las tablas.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait to be written to the tables.</source>
        <translation>
            <numerusform>%n decisión espera a ser escrita en las tablas.</numerusform>
            <numerusform>%n decisiones esperan a ser escritas en las tablas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set UseNativeQuery=1 in the connection&apos;s options or in the driver&apos;s data source, so that the driver sends SQL as it is.</source>
        <translation>Hay que poner UseNativeQuery=1 en las opciones de la conexión o en el origen de datos del controlador, para que el controlador envíe el SQL tal cual.</translation>
    </message>
    <message>
        <source>A cast to SMALLINT of 7 became %1 of the type %2.</source>
        <translation>Una conversión de 7 a SMALLINT dio %1, del tipo %2.</translation>
    </message>
    <message>
        <source>WITH, casts and hints arrive as they are.</source>
        <translation>WITH, las conversiones de tipo y los hints llegan tal cual.</translation>
    </message>
    <message>
        <source>WITH and casts arrive, but a hint is lost: the plan does not follow it.</source>
        <translation>WITH y las conversiones de tipo llegan, pero se pierde un hint: el plan no lo sigue.</translation>
    </message>
    <message>
        <source>WITH and casts arrive as they are; the plan does not tell of the hint.</source>
        <translation>WITH y las conversiones de tipo llegan tal cual; el plan no dice nada del hint.</translation>
    </message>
    <message>
        <source>The plan does not say how many partitions are read.</source>
        <translation>El plan no dice cuántas particiones se leen.</translation>
    </message>
    <message>
        <source>A day reads %1 of %2 partitions.</source>
        <translation>Un día lee %1 de %2 particiones.</translation>
    </message>
    <message>
        <source>1 of %1 partitions.</source>
        <translation>1 de %1 particiones.</translation>
    </message>
    <message>
        <source>A statement that hangs ends only by cancelling it; limit it on the server (Impala: EXEC_TIME_LIMIT_S).</source>
        <translation>Una sentencia que se queda colgada solo termina si se cancela; hay que limitarla en el servidor (Impala: EXEC_TIME_LIMIT_S).</translation>
    </message>
    <message>
        <source>A limit of %1 s was not kept: the statement ended by itself after %2 s.</source>
        <translation>No se respetó un límite de %1 s: la sentencia terminó por sí sola al cabo de %2 s.</translation>
    </message>
    <message>
        <source>A limit of %1 s was not kept: the statement was cancelled after %2 s.</source>
        <translation>No se respetó un límite de %1 s: la sentencia se canceló al cabo de %2 s.</translation>
    </message>
    <message>
        <source>A limit of %1 s ended a statement after %2 s.</source>
        <translation>Un límite de %1 s terminó una sentencia al cabo de %2 s.</translation>
    </message>
    <message>
        <source>The statement did not stop, and ended by itself after %1 s.</source>
        <translation>La sentencia no se detuvo, y terminó por sí sola al cabo de %1 s.</translation>
    </message>
    <message>
        <source>Cancelling long work will have to wait for the server; tell it in a bug report.</source>
        <translation>Para cancelar un trabajo largo habrá que esperar al servidor; conviene comunicarlo en un informe de error.</translation>
    </message>
    <message>
        <source>The statement ended %1 s after it was asked to, and the session goes on.</source>
        <translation>La sentencia terminó %1 s después de pedírselo, y la sesión continúa.</translation>
    </message>
    <message>
        <source>dropped what a killed run of this workspace left: %1</source>
        <translation>borrado lo que dejó una ejecución interrumpida de este espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>left alone, because another run may still be using it: %1</source>
        <translation>intacto, porque otra ejecución podría estar usándolo aún: %1</translation>
    </message>
    <message>
        <source>left alone, because this workspace did not make it: %1</source>
        <translation>intacto, porque no lo creó este espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>A killed run of this workspace left %1, which cannot be dropped.</source>
        <translation>Una ejecución interrumpida de este espacio de trabajo dejó %1, que no se puede borrar.</translation>
    </message>
    <message>
        <source>Have it dropped by somebody who may.</source>
        <translation>Hay que hacer que lo borre alguien con permiso para ello.</translation>
    </message>
    <message>
        <source>Nothing was left behind.</source>
        <translation>No había quedado nada.</translation>
    </message>
    <message>
        <source>Grant this user the right to create databases (GRANT CREATE ON SERVER, or in Ranger &quot;create&quot; on all databases) for the time of the check.</source>
        <translation>Hay que conceder a este usuario el derecho a crear bases de datos (GRANT CREATE ON SERVER, o en Ranger &quot;create&quot; sobre todas las bases de datos) mientras dure la comprobación.</translation>
    </message>
    <message>
        <source>Grant this user the right to create schemas for the time of the check: GRANT CREATE ON DATABASE %1 TO the user.</source>
        <translation>Hay que conceder a este usuario el derecho a crear esquemas mientras dure la comprobación: GRANT CREATE ON DATABASE %1 TO el usuario.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>The server does not list its schemas.</source>
        <translation>El servidor no enumera sus esquemas.</translation>
    </message>
    <message>
        <source>A file of its own in the workspace.</source>
        <translation>Un archivo propio en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace cannot be written to, so no scratch schema was made.</source>
        <translation>No se puede escribir en el espacio de trabajo, así que no se ha creado ningún esquema de prueba.</translation>
    </message>
    <message>
        <source>Give this user the right to write in %1.</source>
        <translation>Hay que dar a este usuario el derecho a escribir en %1.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>No se ha podido quitar %1.</translation>
    </message>
    <message>
        <source>Remove it yourself.</source>
        <translation>Hay que quitarlo a mano.</translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>No queda nada.</translation>
    </message>
    <message>
        <source>The scratch schema %1 may still be there; a check on a later day drops it.</source>
        <translation>Puede que el esquema de prueba %1 siga ahí; una comprobación en un día posterior lo borra.</translation>
    </message>
    <message>
        <source>Attach this output to a bug report; until it is mended, do not store with this driver.</source>
        <translation>Hay que adjuntar esta salida a un informe de error; hasta que se corrija, no se debe almacenar con este controlador.</translation>
    </message>
    <message>
        <source>Grant this user the right to create tables; if it has it, attach this output to a bug report.</source>
        <translation>Hay que conceder a este usuario el derecho a crear tablas; si ya lo tiene, hay que adjuntar esta salida a un informe de error.</translation>
    </message>
    <message>
        <source>Four tables were created.</source>
        <translation>Se han creado cuatro tablas.</translation>
    </message>
    <message>
        <source>%1 rows were written, and %2 came back.</source>
        <translation>Se escribieron %1 filas y volvieron %2.</translation>
    </message>
    <message>
        <source>%1 came back as %2</source>
        <translation>%1 volvió como %2</translation>
    </message>
    <message>
        <source>Whole numbers of 64 bits, small negative ones, fractions, texts with quotes and line ends, and NULL.</source>
        <translation>Números enteros de 64 bits, negativos pequeños, decimales, textos con comillas y saltos de línea, y NULL.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) in one statement, exact.</source>
        <translation>
            <numerusform>%n fila en una sentencia, exacta.</numerusform>
            <numerusform>%n filas en una sentencia, exactas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach this output to a bug report; until it is mended, do not store here.</source>
        <translation>Hay que adjuntar esta salida a un informe de error; hasta que se corrija, no se debe almacenar aquí.</translation>
    </message>
    <message>
        <source>%1 rows were expected, and %2 are there.</source>
        <translation>Se esperaban %1 filas, y hay %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), as expected.</source>
        <translation>
            <numerusform>%n fila, como se esperaba.</numerusform>
            <numerusform>%n filas, como se esperaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program does not need this; tell it in a bug report.</source>
        <translation>El programa no necesita esto; conviene comunicarlo en un informe de error.</translation>
    </message>
    <message>
        <source>The rows dropped before do not come back.</source>
        <translation>Las filas borradas antes no vuelven.</translation>
    </message>
    <message>
        <source>The rows dropped before come back (%1 in place of 1); the program never replaces a day this way.</source>
        <translation>Las filas borradas antes vuelven (%1 en lugar de 1); el programa nunca sustituye un día de este modo.</translation>
    </message>
    <message>
        <source>%1 s: %2 rows a second</source>
        <translation>%1 s: %2 filas por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%1 s in %n statement(s): %2 rows a second</source>
        <translation>
            <numerusform>%1 s en %n sentencia: %2 filas por segundo</numerusform>
            <numerusform>%1 s en %n sentencias: %2 filas por segundo</numerusform>
        </translation>
    </message>
    <message>
        <source>The driver does not know it; the program counts itself.</source>
        <translation>El controlador no lo sabe; el programa cuenta por sí mismo.</translation>
    </message>
    <message>
        <source>The driver says %1 of %2 rows.</source>
        <translation>El controlador dice %1 de %2 filas.</translation>
    </message>
    <message>
        <source>At once.</source>
        <translation>De inmediato.</translation>
    </message>
    <message>
        <source>Only %1 s after it was written.</source>
        <translation>Solo %1 s después de escribirse.</translation>
    </message>
    <message>
        <source>Behind a load balancer set the query option SYNC_DDL=1 for this user, or name one coordinator as the host.</source>
        <translation>Detrás de un balanceador de carga, hay que poner la opción de consulta SYNC_DDL=1 para este usuario, o indicar un solo coordinador como host.</translation>
    </message>
    <message>
        <source>Not within %1 s.</source>
        <translation>No en %1 s.</translation>
    </message>
    <message>
        <source>Check host, port, TLS and the way to log in; for Kerberos, that &apos;klist&apos; shows a ticket. &apos;isql -v&apos; with the same data source shows whether the driver itself works.</source>
        <translation>Hay que comprobar el host, el puerto, TLS y la forma de iniciar sesión; con Kerberos, que &apos;klist&apos; muestre un tique. &apos;isql -v&apos; con el mismo origen de datos muestra si funciona el propio controlador.</translation>
    </message>
    <message>
        <source>the program&apos;s own statements</source>
        <translation>las sentencias del propio programa</translation>
    </message>
    <message numerus="yes">
        <source>Refused, of %n statement(s): %1.</source>
        <translation>
            <numerusform>Rechazada, de %n sentencia: %1.</numerusform>
            <numerusform>Rechazadas, de %n sentencias: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server takes all %n of them.</source>
        <translation>
            <numerusform>El servidor acepta la única que hay (%n).</numerusform>
            <numerusform>El servidor acepta las %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::DoctorCommand</name>
    <message>
        <source>pass</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>fail</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no aplicable</translation>
    </message>
    <message>
        <source>check</source>
        <translation>comprobación</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>qué hacer</translation>
    </message>
    <message>
        <source>The statements for Impala were checked against Impala&apos;s published grammar and run on SQLite and PostgreSQL; what they do on your cluster is what this check shows.</source>
        <translation>Las sentencias para Impala se han comprobado con la gramática publicada de Impala y se han ejecutado en SQLite y PostgreSQL; lo que hacen en el clúster propio es lo que muestra esta comprobación.</translation>
    </message>
    <message>
        <source>Stopped before all was checked.</source>
        <translation>Detenido antes de comprobarlo todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>Ha fallado %n comprobación.</numerusform>
            <numerusform>Han fallado %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks the database the workspace is set to use, in a scratch schema that it makes and drops; nothing else is changed.</source>
        <translation>Comprueba la base de datos que el espacio de trabajo tiene configurada, en un esquema de prueba que crea y elimina; no se cambia nada más.</translation>
    </message>
</context>
<context>
    <name>fw::EmptyFolder</name>
    <message>
        <source>%1 cannot be removed: %2.</source>
        <translation>No se puede quitar %1: %2.</translation>
    </message>
    <message>
        <source>%1 is, or lies behind, a link or something else that is no folder of the workspace.</source>
        <translation>%1 es, o está detrás de, un enlace u otra cosa que no es una carpeta del espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>fw::EnrichRows</name>
    <message>
        <source>context/ipranges.csv is missing, so every address counts as external. Write your own networks there, one &quot;start,end,name&quot; a line.</source>
        <translation>Falta context/ipranges.csv, así que todas las direcciones cuentan como externas. Hay que escribir ahí las redes propias, una por línea como &quot;start,end,name&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>In all, %n line(s) of the network context could not be used.</source>
        <translation>
            <numerusform>En total, no se ha podido usar %n línea del contexto de red.</numerusform>
            <numerusform>En total, no se han podido usar %n líneas del contexto de red.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internal end(s)</source>
        <translation>
            <numerusform>%n extremo interno</numerusform>
            <numerusform>%n extremos internos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n distinct address(es)</source>
        <translation>
            <numerusform>%n dirección distinta</numerusform>
            <numerusform>%n direcciones distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>no service is set up</source>
        <translation>no hay ningún servicio configurado</translation>
    </message>
    <message>
        <source>context/ipranges.csv holds no network, so every address counts as external. Write your own networks there, one &quot;start,end,name&quot; a line.</source>
        <translation>context/ipranges.csv no contiene ninguna red, así que todas las direcciones cuentan como externas. Hay que escribir ahí las redes propias, una por línea como &quot;start,end,name&quot;.</translation>
    </message>
    <message>
        <source>%1: %2 asked</source>
        <translation>%1: %2 consultadas</translation>
    </message>
    <message>
        <source>%1: %2 asked, %3 from the cache</source>
        <translation>%1: %2 consultadas, %3 de la caché</translation>
    </message>
    <message>
        <source>There is no geolocation database, so places stay empty. Put a MaxMind, DB-IP or IPinfo *.mmdb file, or Spot&apos;s iploc.csv, into %1.</source>
        <translation>No hay ninguna base de datos de geolocalización, así que los lugares quedan vacíos. Póngase en %1 un archivo *.mmdb de MaxMind, DB-IP o IPinfo, o el iploc.csv de Spot.</translation>
    </message>
</context>
<context>
    <name>fw::ExplainCommand</name>
    <message>
        <source>--host takes source or destination, not &apos;%1&apos;.</source>
        <translation>--host admite source o destination, no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Says why a connection is suspicious: its score among the day&apos;s, what is unusual for a host, and how regular the contact is.</source>
        <translation>Dice por qué una conexión es sospechosa: su puntuación entre las del día, qué es inusual para un equipo y lo regular que es el contacto.</translation>
    </message>
    <message>
        <source>The end whose flows it is compared with. Default: the internal one, the source when both or none are.</source>
        <translation>El extremo con cuyos flujos se compara. Por omisión, el interno; el origen si lo son ambos o ninguno.</translation>
    </message>
</context>
<context>
    <name>fw::ExplainController</name>
    <message>
        <source>Select a connection to see why it is suspicious.</source>
        <translation>Al seleccionar una conexión se ve por qué es sospechosa.</translation>
    </message>
    <message>
        <source>Reading the day&apos;s raw flows…</source>
        <translation>Leyendo los flujos en bruto del día…</translation>
    </message>
</context>
<context>
    <name>fw::ExplainPanel</name>
    <message>
        <source>Why this connection is suspicious</source>
        <translation>Por qué es sospechosa esta conexión</translation>
    </message>
    <message>
        <source>Unusual for</source>
        <translation>Inusual para</translation>
    </message>
    <message>
        <source>Whose flows it is compared with</source>
        <translation>Con los flujos de quién se compara</translation>
    </message>
    <message>
        <source>Copy as te&amp;xt</source>
        <translation>Copiar como te&amp;xto</translation>
    </message>
    <message>
        <source>%1 (source)</source>
        <translation>%1 (origen)</translation>
    </message>
    <message>
        <source>%1 (destination)</source>
        <translation>%1 (destino)</translation>
    </message>
    <message>
        <source>Unusual: %1</source>
        <translation>Inusual: %1</translation>
    </message>
</context>
<context>
    <name>fw::ExplainText</name>
    <message>
        <source>Too few to tell: contacts from %2 to %3 are %1, and %4 are needed.</source>
        <translation>Demasiado pocos para saberlo: los contactos de %2 a %3 son %1, y se necesitan %4.</translation>
    </message>
    <message>
        <source>Too close together to tell: %1 contacts from %2 to %3, with a median of %4 between them.</source>
        <translation>Demasiado juntos para saberlo: %1 contactos de %2 a %3, con una mediana de %4 entre ellos.</translation>
    </message>
    <message>
        <source>Regular, like a beacon: %1 contacts from %2 to %3, with a median of %4 between them, and half of the intervals within %5 of that.</source>
        <translation>Regular, como una baliza: %1 contactos de %2 a %3, con una mediana de %4 entre ellos y la mitad de los intervalos a no más de %5 de ella.</translation>
    </message>
    <message>
        <source>Regular, but for %6 only: %1 contacts from %2 to %3, with a median of %4 between them, and half of the intervals within %5 of that.</source>
        <translation>Regular, pero solo durante %6: %1 contactos de %2 a %3, con una mediana de %4 entre ellos y la mitad de los intervalos a no más de %5 de ella.</translation>
    </message>
    <message>
        <source>Not regular: %1 contacts from %2 to %3, with a median of %4 between them, and half of the intervals within %5 of that.</source>
        <translation>No regular: %1 contactos de %2 a %3, con una mediana de %4 entre ellos y la mitad de los intervalos a no más de %5 de ella.</translation>
    </message>
    <message>
        <source>%1 sent %2 and received %3 of it: asymmetry %4 (1 all sent, -1 all received).</source>
        <translation>De ello, %1 envió %2 y recibió %3: asimetría %4 (1 todo enviado, -1 todo recibido).</translation>
    </message>
    <message>
        <source>The day&apos;s raw flows have none between %1 and %2.</source>
        <translation>En los flujos en bruto del día no hay ninguno entre %1 y %2.</translation>
    </message>
    <message>
        <source>Intervals: regularity %1 of 1, from their skewness %2 and deviation %3.</source>
        <translation>Intervalos: regularidad %1 de 1, por su sesgo %2 y su desviación %3.</translation>
    </message>
    <message>
        <source>Sizes: regularity %1 of 1; the median contact sent %2, and half of them are within %3 of that.</source>
        <translation>Tamaños: regularidad %1 de 1; el contacto mediano envió %2, y la mitad de ellos están a no más de %3 de ese valor.</translation>
    </message>
    <message>
        <source>From %1 to %2 UTC, which is %3 of the day, in %4 of its 24 hours.</source>
        <translation>De %1 a %2 UTC, que es el %3 del día, en %4 de sus 24 horas.</translation>
    </message>
    <message>
        <source>%1 port %2</source>
        <translation>%1 puerto %2</translation>
    </message>
    <message>
        <source>Rank %1: %2 to %3, %4, %5 UTC</source>
        <translation>Puesto %1: %2 a %3, %4, %5 UTC</translation>
    </message>
    <message>
        <source>Unusual for %1?</source>
        <translation>¿Inusual para %1?</translation>
    </message>
    <message>
        <source>Regular contact?</source>
        <translation>¿Contacto regular?</translation>
    </message>
    <message>
        <source>Unusual: %1</source>
        <translation>Inusual: %1</translation>
    </message>
    <message>
        <source>under %1 %</source>
        <translation>menos del %1 %</translation>
    </message>
    <message>
        <source>over %1 %</source>
        <translation>más del %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its flows that day: %1, %2 of them as the source; most were %3.</source>
        <translation>Sus flujos de ese día: %1, de ellos %2 como origen; la mayoría eran %3.</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>peer</source>
        <translation>interlocutor</translation>
    </message>
    <message>
        <source>%1 has %2 flows that day: with fewer than %3 nothing is called unusual.</source>
        <translation>%1 tiene %2 flujos ese día: con menos de %3 no se llama inusual a nada.</translation>
    </message>
    <message>
        <source>Nothing of it is unusual for %1: everything is shared by more than %2 of its own flows.</source>
        <translation>Nada de ello es inusual para %1: todo lo comparte más de un %2 de sus propios flujos.</translation>
    </message>
    <message>
        <source>Unusual for %1, shared by at most %2 of its own flows: %3.</source>
        <translation>Inusual para %1, compartido por un %2 de sus propios flujos como mucho: %3.</translation>
    </message>
    <message>
        <source>%1 in both directions or more (median %2)</source>
        <translation>%1 o más en ambos sentidos (mediana %2)</translation>
    </message>
    <message>
        <source>%1 in both directions or less (median %2)</source>
        <translation>%1 o menos en ambos sentidos (mediana %2)</translation>
    </message>
    <message>
        <source>Protocol %1</source>
        <translation>Protocolo %1</translation>
    </message>
    <message>
        <source>From %1 to %2 UTC</source>
        <translation>De %1 a %2 UTC</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>Both ports %1 or above, %2 (no telling which is the service)</source>
        <translation>Ambos puertos %1 o mayores, %2 (no se sabe cuál es el del servicio)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Port %1/%2</source>
        <translation>Puerto %1/%2</translation>
    </message>
    <message>
        <source>The day&apos;s raw flows have none of %1.</source>
        <translation>En los flujos en bruto del día no hay ninguno de %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 flows of %4 that day (%5).</source>
        <translation>%1: %2 de %3 flujos de %4 ese día (%5).</translation>
    </message>
    <message>
        <source>Reading the day&apos;s raw flows…</source>
        <translation>Leyendo los flujos en bruto del día…</translation>
    </message>
    <message>
        <source>Missing: what is usual for %1, and how regular its contact is. The day&apos;s raw flows were not imported; Import flows… (Ctrl+I) or &apos;flow-oa import&apos; brings them in.</source>
        <translation>Falta: qué es habitual para %1 y lo regular que es su contacto. Los flujos en bruto del día no se han importado; Importar flujos… (Ctrl+I) o &apos;flow-oa import&apos; los trae.</translation>
    </message>
    <message>
        <source>Missing: what is usual for %1, and how regular its contact is. The day&apos;s raw flows cannot be read: %2</source>
        <translation>Falta: qué es habitual para %1 y lo regular que es su contacto. No se pueden leer los flujos en bruto del día: %2</translation>
    </message>
    <message>
        <source>Score %1. If it is the probability that Spot&apos;s model gives, about one in %2 flows of the rarer end is of this kind.</source>
        <translation>Puntuación %1. Si es la probabilidad que da el modelo de Spot, alrededor de uno de cada %2 flujos del extremo más raro es de esta clase.</translation>
    </message>
    <message>
        <source>Score %1. If it is the probability that Spot&apos;s model gives, more than half of the rarer end&apos;s flows are of this kind.</source>
        <translation>Puntuación %1. Si es la probabilidad que da el modelo de Spot, más de la mitad de los flujos del extremo más raro son de esta clase.</translation>
    </message>
    <message>
        <source>Score %1. The model had never seen this kind of flow or this address, so no rarity follows.</source>
        <translation>Puntuación %1. El modelo nunca había visto esta clase de flujo o esta dirección, así que de ella no se deduce ninguna rareza.</translation>
    </message>
    <message>
        <source>Score %1. That is no probability, so no rarity follows.</source>
        <translation>Puntuación %1. No es una probabilidad, así que de ella no se deduce ninguna rareza.</translation>
    </message>
    <message>
        <source>Of the day&apos;s %1 ranked connections %2 have a lower score and %3 the same, this one among them.</source>
        <translation>De las %1 conexiones clasificadas del día, %2 tienen una puntuación menor y %3 la misma, contando esta.</translation>
    </message>
    <message>
        <source>Of the day&apos;s %1 ranked connections %2 have a lower score.</source>
        <translation>De las %1 conexiones clasificadas del día, %2 tienen una puntuación menor.</translation>
    </message>
    <message>
        <source>The day&apos;s score curve has no clear knee: nothing divides the rare from the many alike.</source>
        <translation>La curva de puntuaciones del día no tiene un codo claro: nada separa las raras de las muchas parecidas.</translation>
    </message>
    <message>
        <source>It lies before the knee of the day&apos;s score curve, among the %1 that stand out.</source>
        <translation>Está antes del codo de la curva de puntuaciones del día, entre las %1 que destacan.</translation>
    </message>
    <message>
        <source>It lies behind the knee of the day&apos;s score curve, among the many alike; %1 stand out.</source>
        <translation>Está detrás del codo de la curva de puntuaciones del día, entre las muchas parecidas; destacan %1.</translation>
    </message>
    <message>
        <source>high ports/%1</source>
        <translation>puertos altos/%1</translation>
    </message>
</context>
<context>
    <name>fw::FeedbackDelivery</name>
    <message>
        <source>ml_feedback.csv of %1 is up to date in the day&apos;s folder, but not yet at %2; that is tried again with the next decision and at the next start. %3</source>
        <translation>El ml_feedback.csv del %1 está al día en la carpeta del día, pero aún no en %2; se volverá a intentar con la próxima decisión y en el próximo inicio. %3</translation>
    </message>
</context>
<context>
    <name>fw::FeedbackTarget</name>
    <message>
        <source>%1 is the same file for every day; write {day} where the day belongs in its path.</source>
        <translation>%1 es el mismo archivo para todos los días; hay que escribir {day} en el lugar de la ruta que corresponde al día.</translation>
    </message>
    <message>
        <source>%1: &quot;feedback&quot; needs &quot;target&quot;: a webhdfs:// address.</source>
        <translation>%1: &quot;feedback&quot; necesita &quot;target&quot;: una dirección webhdfs://.</translation>
    </message>
    <message>
        <source>%1, &quot;feedback&quot;: %2</source>
        <translation>%1, &quot;feedback&quot;: %2</translation>
    </message>
</context>
<context>
    <name>fw::FileDrop</name>
    <message>
        <source>Something is being worked on. Drop files when it is done.</source>
        <translation>Hay un trabajo en curso. Hay que soltar los archivos cuando termine.</translation>
    </message>
    <message>
        <source>Drop to import raw flows or to open ranked results</source>
        <translation>Soltar aquí para importar flujos en bruto o abrir resultados clasificados</translation>
    </message>
    <message>
        <source>Nothing was opened: %1 is not a file on this computer. Save it here first, then drop the file.</source>
        <translation>No se ha abierto nada: %1 no es un archivo de este equipo. Hay que guardarlo aquí primero y soltar después el archivo.</translation>
    </message>
    <message>
        <source>Nothing was opened: something else is being worked on. Drop the files again when it is done.</source>
        <translation>No se ha abierto nada: hay otro trabajo en curso. Hay que soltar los archivos de nuevo cuando termine.</translation>
    </message>
</context>
<context>
    <name>fw::Filter</name>
    <message>
        <source>%1 is not a network: %2 is not an IPv4 or IPv6 address.</source>
        <translation>%1 no es una red: %2 no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>%1 is not a network: the prefix length after the slash must be a number from 0 to %2.</source>
        <translation>%1 no es una red: la longitud del prefijo detrás de la barra debe ser un número de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 is not a range: it needs two addresses of one family, the lower one first.</source>
        <translation>%1 no es un rango: necesita dos direcciones de la misma familia, primero la menor.</translation>
    </message>
    <message>
        <source>%1 is not an IPv4 or IPv6 address.</source>
        <translation>%1 no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>There is no parenthesis to close here; a text with parentheses stands in quotation marks.</source>
        <translation>Aquí no hay ningún paréntesis que cerrar; un texto con paréntesis va entre comillas.</translation>
    </message>
    <message>
        <source>Write what else may match after &quot;or&quot;; to find the word itself, put it in quotation marks.</source>
        <translation>Escríbase detrás de &quot;or&quot; qué más puede coincidir; para buscar la palabra misma, póngase entre comillas.</translation>
    </message>
    <message>
        <source>Something to look for is expected here, such as a text, an address or dport:443.</source>
        <translation>Aquí se espera algo que buscar, como un texto, una dirección o dport:443.</translation>
    </message>
    <message>
        <source>A blank is missing here; a text with parentheses or quotation marks in it stands in quotation marks as a whole.</source>
        <translation>Aquí falta un espacio; un texto que contiene paréntesis o comillas va todo él entre comillas.</translation>
    </message>
    <message>
        <source>Write what has to match as well after &quot;and&quot;; to find the word itself, put it in quotation marks.</source>
        <translation>Escríbase detrás de &quot;and&quot; qué debe coincidir también; para buscar la palabra misma, póngase entre comillas.</translation>
    </message>
    <message>
        <source>Groups are nested too deeply here.</source>
        <translation>Aquí hay demasiados grupos unos dentro de otros.</translation>
    </message>
    <message>
        <source>Write what is to be left out after &quot;-&quot; or &quot;not&quot;; to find the word itself, put it in quotation marks.</source>
        <translation>Escríbase detrás de &quot;-&quot; o &quot;not&quot; qué se debe excluir; para buscar la palabra misma, póngase entre comillas.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Este paréntesis no se cierra.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>Write a text between the quotation marks.</source>
        <translation>Escríbase un texto entre las comillas.</translation>
    </message>
    <message>
        <source>Write field, sign and value together, such as score&lt;1e-5; to find the text itself, put it in quotation marks.</source>
        <translation>Escríbanse campo, signo y valor juntos, como score&lt;1e-5; para buscar el texto mismo, póngase entre comillas.</translation>
    </message>
    <message>
        <source>%1 is not a field; %2 is. To find the text itself, put it in quotation marks.</source>
        <translation>%1 no es un campo; %2 sí. Para buscar el texto mismo, póngase entre comillas.</translation>
    </message>
    <message>
        <source>%1 has no order: only &quot;:&quot;, &quot;=&quot; and &quot;!=&quot; may follow it.</source>
        <translation>%1 no tiene orden: solo pueden seguirle &quot;:&quot;, &quot;=&quot; y &quot;!=&quot;.</translation>
    </message>
    <message>
        <source>A range stands after &quot;:&quot;; after &quot;%1&quot; a single value is expected.</source>
        <translation>Un rango va detrás de &quot;:&quot;; detrás de &quot;%1&quot; se espera un solo valor.</translation>
    </message>
    <message>
        <source>A list stands after &quot;:&quot;; after &quot;%1&quot; a single value is expected.</source>
        <translation>Una lista va detrás de &quot;:&quot;; detrás de &quot;%1&quot; se espera un solo valor.</translation>
    </message>
    <message>
        <source>Write what to look for after %1; %1=&quot;&quot; finds rows without one.</source>
        <translation>Escríbase detrás de %1 qué se busca; %1=&quot;&quot; encuentra las filas sin valor.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Un filtro tiene como mucho %1 caracteres.</translation>
    </message>
    <message>
        <source>%1 is not right here: %2.</source>
        <translation>%1 no vale aquí: %2.</translation>
    </message>
    <message>
        <source>%1 is not a range: the lower end comes first.</source>
        <translation>%1 no es un rango: el extremo menor va primero.</translation>
    </message>
    <message>
        <source>%1 lacks an end: a range has both, such as a..b; with one, write &gt;= or &lt;=.</source>
        <translation>A %1 le falta un extremo: un rango tiene los dos, como a..b; con uno solo, escríbase &gt;= o &lt;=.</translation>
    </message>
    <message>
        <source>an address, a block such as 10.0.0.0/8 or a range such as 10.0.0.1-10.0.0.9 is expected</source>
        <translation>se espera una dirección, un bloque como 10.0.0.0/8 o un rango como 10.0.0.1-10.0.0.9</translation>
    </message>
    <message>
        <source>a port is a number from 0 to 65535, and service: finds its name</source>
        <translation>un puerto es un número de 0 a 65535, y service: busca su nombre</translation>
    </message>
    <message>
        <source>a time is 10:30, 10:30:05, 2016-07-08 or 2016-07-08T10:30, UTC</source>
        <translation>una hora es 10:30, 10:30:05, 2016-07-08 o 2016-07-08T10:30, UTC</translation>
    </message>
    <message>
        <source>%1 is not a range: both ends are times of day, or both have a date.</source>
        <translation>%1 no es un rango: o ambos extremos son horas del día, o ambos llevan fecha.</translation>
    </message>
    <message>
        <source>%1 is not a service of IANA&apos;s list; a port can be written as a number alone.</source>
        <translation>%1 no es un servicio de la lista de IANA; un puerto se puede escribir solo como número.</translation>
    </message>
    <message>
        <source>%1 is not a service of IANA&apos;s list. Similar ones are: %2.</source>
        <translation>%1 no es un servicio de la lista de IANA. Parecidos: %2.</translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation>se espera uno de %1</translation>
    </message>
    <message>
        <source>Write the name of a service after the colon, such as service:https.</source>
        <translation>Escríbase el nombre de un servicio detrás de los dos puntos, como service:https.</translation>
    </message>
    <message>
        <source>Write a value after %1, one of %2.</source>
        <translation>Escríbase un valor detrás de %1, uno de %2.</translation>
    </message>
    <message>
        <source>Write a value after %1, which is: %2.</source>
        <translation>Escríbase un valor detrás de %1, que es: %2.</translation>
    </message>
    <message>
        <source>a score is a number such as 1e-5 or 0.001</source>
        <translation>una puntuación es un número como 1e-5 o 0.001</translation>
    </message>
    <message>
        <source>a rank is a whole number, 0 the first</source>
        <translation>un puesto es un número entero, 0 el primero</translation>
    </message>
    <message>
        <source>bytes are a number such as 512, 10k, 5MiB or 1.5GB</source>
        <translation>los bytes son un número como 512, 10k, 5MiB o 1.5GB</translation>
    </message>
    <message>
        <source>packets are a number such as 12, 10k or 1M</source>
        <translation>los paquetes son un número como 12, 10k o 1M</translation>
    </message>
    <message>
        <source>a level is high, medium, low, none or unverified</source>
        <translation>un nivel es high, medium, low, none o unverified</translation>
    </message>
</context>
<context>
    <name>fw::FilterBar</name>
    <message>
        <source>Hide s&amp;cored</source>
        <translation>&amp;Ocultar con veredicto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filte&amp;r:</source>
        <translation>Fi&amp;ltro:</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostradas</translation>
    </message>
    <message>
        <source>, %1 scored hidden</source>
        <translation>, %1 con veredicto ocultas</translation>
    </message>
    <message>
        <source>, %1 filtered out</source>
        <translation>, %1 fuera del filtro</translation>
    </message>
    <message>
        <source>, %1 not of this step</source>
        <translation>, %1 ajenas a este paso</translation>
    </message>
    <message>
        <source>Filter, such as dport:443</source>
        <translation>Filtro, como dport:443</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filters with a name, and those used last</source>
        <translation>Filtros con nombre y los últimos usados</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Rename or remove filters…</source>
        <translation>&amp;Renombrar o quitar filtros…</translation>
    </message>
</context>
<context>
    <name>fw::FilterController</name>
    <message>
        <source>The saved filters cannot be read. %1</source>
        <translation>No se pueden leer los filtros guardados. %1</translation>
    </message>
    <message>
        <source>The saved filters were not changed. %1</source>
        <translation>Los filtros guardados no se han cambiado. %1</translation>
    </message>
    <message>
        <source>The filter is saved as %1.</source>
        <translation>El filtro se ha guardado como %1.</translation>
    </message>
</context>
<context>
    <name>fw::FilterEdit</name>
    <message>
        <source>What may come next</source>
        <translation>Qué puede venir a continuación</translation>
    </message>
</context>
<context>
    <name>fw::FilterField</name>
    <message>
        <source>source address, network or range</source>
        <translation>dirección, red o rango de origen</translation>
    </message>
    <message>
        <source>destination address, network or range</source>
        <translation>dirección, red o rango de destino</translation>
    </message>
    <message>
        <source>address of either side</source>
        <translation>dirección de cualquiera de los lados</translation>
    </message>
    <message>
        <source>source port</source>
        <translation>puerto de origen</translation>
    </message>
    <message>
        <source>destination port</source>
        <translation>puerto de destino</translation>
    </message>
    <message>
        <source>port of either side</source>
        <translation>puerto de cualquiera de los lados</translation>
    </message>
    <message>
        <source>name of a port or of an ICMP message</source>
        <translation>nombre de un puerto o de un mensaje ICMP</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>probability given by the model</source>
        <translation>probabilidad que da el modelo</translation>
    </message>
    <message>
        <source>line of the results, from 0</source>
        <translation>línea de los resultados, desde 0</translation>
    </message>
    <message>
        <source>time of day or date and time, UTC</source>
        <translation>hora del día o fecha y hora, UTC</translation>
    </message>
    <message>
        <source>bytes sent by the source</source>
        <translation>bytes enviados por el origen</translation>
    </message>
    <message>
        <source>bytes sent by the destination</source>
        <translation>bytes enviados por el destino</translation>
    </message>
    <message>
        <source>bytes of both directions</source>
        <translation>bytes de ambos sentidos</translation>
    </message>
    <message>
        <source>packets sent by the source</source>
        <translation>paquetes enviados por el origen</translation>
    </message>
    <message>
        <source>packets sent by the destination</source>
        <translation>paquetes enviados por el destino</translation>
    </message>
    <message>
        <source>packets of both directions</source>
        <translation>paquetes de ambos sentidos</translation>
    </message>
    <message>
        <source>country code or name, where the place is no nearer known</source>
        <translation>código o nombre de país, donde no se conoce el lugar con más detalle</translation>
    </message>
    <message>
        <source>place or owner of either side</source>
        <translation>lugar o propietario de cualquiera de los lados</translation>
    </message>
    <message>
        <source>place or owner of the source</source>
        <translation>lugar o propietario del origen</translation>
    </message>
    <message>
        <source>place or owner of the destination</source>
        <translation>lugar o propietario del destino</translation>
    </message>
    <message>
        <source>domain of either side</source>
        <translation>dominio de cualquiera de los lados</translation>
    </message>
    <message>
        <source>domain of the source</source>
        <translation>dominio del origen</translation>
    </message>
    <message>
        <source>domain of the destination</source>
        <translation>dominio del destino</translation>
    </message>
    <message>
        <source>network name of either side</source>
        <translation>nombre de red de cualquiera de los lados</translation>
    </message>
    <message>
        <source>network name of the source</source>
        <translation>nombre de red del origen</translation>
    </message>
    <message>
        <source>network name of the destination</source>
        <translation>nombre de red del destino</translation>
    </message>
    <message>
        <source>highest reputation level of either side</source>
        <translation>nivel de reputación más alto de cualquiera de los lados</translation>
    </message>
    <message>
        <source>reputation level of the source</source>
        <translation>nivel de reputación del origen</translation>
    </message>
    <message>
        <source>reputation level of the destination</source>
        <translation>nivel de reputación del destino</translation>
    </message>
    <message>
        <source>which sides are in your own networks</source>
        <translation>qué lados están en las redes propias</translation>
    </message>
    <message>
        <source>your verdict</source>
        <translation>el veredicto dado</translation>
    </message>
    <message>
        <source>who gave the verdict</source>
        <translation>quién dio el veredicto</translation>
    </message>
    <message>
        <source>what was written beside the verdict</source>
        <translation>lo que se escribió junto al veredicto</translation>
    </message>
    <message>
        <source>a tag of the verdict</source>
        <translation>una etiqueta del veredicto</translation>
    </message>
    <message>
        <source>country of the source</source>
        <translation>país del origen</translation>
    </message>
    <message>
        <source>country of the destination</source>
        <translation>país del destino</translation>
    </message>
</context>
<context>
    <name>fw::FindBar</name>
    <message>
        <source>F&amp;ind:</source>
        <translation>Bu&amp;scar:</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Buscar en la tabla</translation>
    </message>
    <message>
        <source>A text of any cell; no row is taken away</source>
        <translation>Un texto de cualquier celda; no se quita ninguna fila</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close the find strip</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
</context>
<context>
    <name>fw::FlowConf</name>
    <message>
        <source>expected an object of column names and indexes</source>
        <translation>se esperaba un objeto con nombres e índices de columnas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; both have index %3</source>
        <translation>&quot;%1&quot; y &quot;%2&quot; tienen ambas el índice %3</translation>
    </message>
    <message>
        <source>expected a list of column indexes</source>
        <translation>se esperaba una lista de índices de columnas</translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;: %3.</source>
        <translation>%1, &quot;%2&quot;: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>falta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1, the column of &quot;%2&quot;, is missing</source>
        <translation>falta %1, la columna de &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a column of flow_scores</source>
        <translation>&quot;%1&quot; no es una columna de flow_scores</translation>
    </message>
    <message>
        <source>the indexes must run from 0 to %1 without a gap</source>
        <translation>los índices deben ir de 0 a %1 sin huecos</translation>
    </message>
    <message>
        <source>spot-ml reads the columns by position as sev, tstart, sip, dip, sport, dport, ipkt, ibyt; another order would teach it wrong values</source>
        <translation>spot-ml lee las columnas por su posición como sev, tstart, sip, dip, sport, dport, ipkt, ibyt; otro orden le enseñaría valores equivocados</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a column index, 0 to %2</source>
        <translation>&quot;%1&quot; necesita un índice de columna, de 0 a %2</translation>
    </message>
    <message>
        <source>every entry must be a column index, 0 to %1</source>
        <translation>cada entrada debe ser un índice de columna, de 0 a %1</translation>
    </message>
</context>
<context>
    <name>fw::FlowCsvReader</name>
    <message>
        <source>%1: the column &quot;%2&quot; stands twice in the header line.</source>
        <translation>%1: la columna &quot;%2&quot; está dos veces en la línea de cabecera.</translation>
    </message>
    <message>
        <source>%1: this is not a Spot flow file: expected a header line with the column &quot;%2&quot;, found %3.</source>
        <translation>%1: no es un archivo de flujos de Spot: se esperaba una línea de cabecera con la columna &quot;%2&quot;, se encontró %3.</translation>
    </message>
    <message>
        <source>%1: more than %2 columns.</source>
        <translation>%1: más de %2 columnas.</translation>
    </message>
</context>
<context>
    <name>fw::FlowReader</name>
    <message>
        <source>Spot flow CSV</source>
        <translation>CSV de flujos de Spot</translation>
    </message>
    <message>
        <source>spot-nfdump CSV</source>
        <translation>CSV de spot-nfdump</translation>
    </message>
    <message>
        <source>nfdump CSV</source>
        <translation>CSV de nfdump</translation>
    </message>
    <message>
        <source>nfcapd file</source>
        <translation>archivo nfcapd</translation>
    </message>
    <message>
        <source>Zeek conn.log</source>
        <translation>conn.log de Zeek</translation>
    </message>
    <message>
        <source>Zeek conn.log in JSON</source>
        <translation>conn.log de Zeek en JSON</translation>
    </message>
    <message>
        <source>Argus binetflow</source>
        <translation>binetflow de Argus</translation>
    </message>
    <message>
        <source>Suricata eve.json</source>
        <translation>eve.json de Suricata</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>fw::FolderWatch</name>
    <message>
        <source>The folder %1 is there again.</source>
        <translation>La carpeta %1 está de nuevo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read any more; it is watched again when it comes back.</source>
        <translation>La carpeta %1 ya no se puede leer; se vigilará de nuevo cuando vuelva.</translation>
    </message>
    <message>
        <source>%1 was imported and has grown since. It is not imported again, because its first part would count twice; a watched folder is for files that are complete.</source>
        <translation>%1 se importó y desde entonces ha crecido. No se importa de nuevo, porque su primera parte contaría dos veces; una carpeta vigilada es para archivos completos.</translation>
    </message>
    <message>
        <source>There is no folder %1 to watch.</source>
        <translation>No hay ninguna carpeta %1 que vigilar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>No se puede leer la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is no folder to watch.</source>
        <translation>%1 no es una carpeta que se pueda vigilar.</translation>
    </message>
</context>
<context>
    <name>fw::FolderWatcher</name>
    <message>
        <source>Which folders are watched could not be saved and holds for this time only: %1</source>
        <translation>No se ha podido guardar qué carpetas se vigilan, y vale solo por esta vez: %1</translation>
    </message>
    <message>
        <source>Watched folder: %1</source>
        <translation>Carpeta vigilada: %1</translation>
    </message>
</context>
<context>
    <name>fw::Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>%1 EB</source>
        <translation>%1 EB</translation>
    </message>
</context>
<context>
    <name>fw::GapsModel</name>
    <message>
        <source>The first minute that has flows again</source>
        <translation>El primer minuto que vuelve a tener flujos</translation>
    </message>
    <message>
        <source>No flows from (UTC)</source>
        <translation>Sin flujos desde (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>Hasta (UTC)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>fw::GeoAges</name>
    <message numerus="yes">
        <source>The geolocation database %1 was built on %2, %n month(s) ago.</source>
        <translation>
            <numerusform>La base de datos de geolocalización %1 se hizo el %2, hace %n mes.</numerusform>
            <numerusform>La base de datos de geolocalización %1 se hizo el %2, hace %n meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Places and owners may be out of date: put a newer one in its place, under File, Context services, Places.</source>
        <translation>Lugares y propietarios pueden estar anticuados: póngase en su lugar una más nueva, en Archivo, Servicios de contexto, Lugares.</translation>
    </message>
</context>
<context>
    <name>fw::GeoDatabase</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 networks</source>
        <translation>%1 redes</translation>
    </message>
    <message>
        <source>up to %1 networks</source>
        <translation>hasta %1 redes</translation>
    </message>
    <message>
        <source>built %1</source>
        <translation>hecha el %1</translation>
    </message>
    <message>
        <source>build date not known</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>%1 was built on %2, %3 months before this run, so places and owners may be out of date: replace it with a newer one of the same kind.</source>
        <translation>%1 se hizo el %2, %3 meses antes de este análisis, así que lugares y propietarios pueden estar anticuados: sustitúyase por una más nueva de la misma clase.</translation>
    </message>
    <message>
        <source>City database</source>
        <translation>Base de datos de ciudades</translation>
    </message>
    <message>
        <source>Country database</source>
        <translation>Base de datos de países</translation>
    </message>
    <message>
        <source>Database of network owners</source>
        <translation>Base de datos de propietarios de redes</translation>
    </message>
    <message>
        <source>Database of domains</source>
        <translation>Base de datos de dominios</translation>
    </message>
    <message>
        <source>Database of places and network owners</source>
        <translation>Base de datos de lugares y propietarios de redes</translation>
    </message>
    <message>
        <source>Empty database</source>
        <translation>Base de datos vacía</translation>
    </message>
</context>
<context>
    <name>fw::Geolocation</name>
    <message>
        <source>%1 is left out because it cannot be read as a MaxMind DB file (%2): replace it or remove it.</source>
        <translation>%1 se omite porque no se puede leer como archivo MaxMind DB (%2): hay que sustituirlo o retirarlo.</translation>
    </message>
    <message>
        <source>%1 is left out because it is damaged: replace it or remove it.</source>
        <translation>%1 se omite porque está dañado: hay que sustituirlo o retirarlo.</translation>
    </message>
    <message>
        <source>%1 is left out because it holds neither places nor owners of networks (its type is %2): a City, Country or ASN database is expected.</source>
        <translation>%1 se omite porque no contiene lugares ni propietarios de redes (su tipo es %2): se espera una base de datos City, Country o ASN.</translation>
    </message>
    <message>
        <source>%1 is damaged and gave no answer for %2 addresses: replace it and run again.</source>
        <translation>%1 está dañado y no dio respuesta para %2 direcciones: hay que sustituirlo y repetir el análisis.</translation>
    </message>
    <message numerus="yes">
        <source>In all, %n line(s) of iploc.csv could not be used.</source>
        <translation>
            <numerusform>En total no se pudo usar %n línea de iploc.csv.</numerusform>
            <numerusform>En total no se pudieron usar %n líneas de iploc.csv.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::GtiClient</name>
    <message>
        <source>There is no program %1 that may be run; check &quot;program&quot; in the settings.</source>
        <translation>No hay un programa %1 que se pueda ejecutar; revísese &quot;program&quot; en los ajustes.</translation>
    </message>
    <message>
        <source>%1 could not be run.</source>
        <translation>No se pudo ejecutar %1.</translation>
    </message>
    <message>
        <source>%1 says more than such an answer can have.</source>
        <translation>%1 dice más de lo que cabe en una respuesta así.</translation>
    </message>
    <message>
        <source>%1 did not end in time; see whether its server can be reached.</source>
        <translation>%1 no terminó a tiempo; compruébese si se puede llegar a su servidor.</translation>
    </message>
    <message>
        <source>%1 failed; check server, user and password in the settings.</source>
        <translation>%1 falló; revísense servidor, usuario y contraseña en los ajustes.</translation>
    </message>
</context>
<context>
    <name>fw::GtiProvider</name>
    <message>
        <source>Its client does not answer as GTI&apos;s REST client does, with one value for each address; check &quot;program&quot; and &quot;query&quot; in the settings.</source>
        <translation>Su cliente no responde como el cliente REST de GTI, con un valor por dirección; revísense &quot;program&quot; y &quot;query&quot; en los ajustes.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
</context>
<context>
    <name>fw::GunzipDevice</name>
    <message>
        <source>something that is not gzip follows its gzip data</source>
        <translation>a sus datos gzip les sigue algo que no es gzip</translation>
    </message>
    <message>
        <source>its gzip data ends too early; the file is cut off</source>
        <translation>sus datos gzip terminan antes de tiempo; el archivo está cortado</translation>
    </message>
    <message>
        <source>its gzip data is damaged</source>
        <translation>sus datos gzip están dañados</translation>
    </message>
</context>
<context>
    <name>fw::HelpDialog</name>
    <message>
        <source>The help does not have these words.</source>
        <translation>La ayuda no contiene estas palabras.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>fw::HelpText</name>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Triage of suspicious network flows, on the command line.</source>
        <translation>Triaje de flujos de red sospechosos, en la línea de comandos.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMANDO [opciones]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>A first day to look at:</source>
        <translation>Un primer día que mirar:</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>go to standard output, progress and messages to standard error.</source>
        <translation>van a la salida estándar; el progreso y los mensajes, al error estándar.</translation>
    </message>
    <message>
        <source>Exit codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>0 done, 1 failed or cancelled, 2 wrong usage.</source>
        <translation>al terminar: 0 hecho, 1 fallido o cancelado, 2 uso incorrecto.</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>cancels and says what was kept; a second one ends the program at once.</source>
        <translation>cancela y dice qué se ha conservado; un segundo Ctrl+C termina el programa de inmediato.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>May be repeated.</source>
        <translation>Puede repetirse.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Required, unless --%1 is given.</source>
        <translation>Obligatoria, salvo que se dé --%1.</translation>
    </message>
</context>
<context>
    <name>fw::History</name>
    <message>
        <source>Cleared</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connection(s)</source>
        <translation>
            <numerusform>%1: %n conexión</numerusform>
            <numerusform>%1: %n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reset day: %n verdict(s) cleared</source>
        <translation>
            <numerusform>Día restablecido: %n veredicto quitado</numerusform>
            <numerusform>Día restablecido: %n veredictos quitados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo of step %1 (%n connection(s))</source>
        <translation>
            <numerusform>Paso %1 deshecho (%n conexión)</numerusform>
            <numerusform>Paso %1 deshecho (%n conexiones)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo of step %1 (%n connection(s))</source>
        <translation>
            <numerusform>Paso %1 rehecho (%n conexión)</numerusform>
            <numerusform>Paso %1 rehecho (%n conexiones)</numerusform>
        </translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Found in the database: %1</source>
        <translation>Encontrado en la base de datos: %1</translation>
    </message>
</context>
<context>
    <name>fw::HistoryCommand</name>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>hora UTC</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>No decision about %1 was made yet.</source>
        <translation>Aún no se ha tomado ninguna decisión sobre el %1.</translation>
    </message>
    <message>
        <source>Lists the decisions about a day, the newest first: who, when, what, and whether it still counts.</source>
        <translation>Lista las decisiones sobre un día, la más reciente primero: quién, cuándo, qué y si aún cuenta.</translation>
    </message>
</context>
<context>
    <name>fw::HistoryModel</name>
    <message>
        <source>%1, undone</source>
        <translation>%1, deshecho</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>fw::HistoryPanel</name>
    <message>
        <source>Decisions about this day</source>
        <translation>Decisiones sobre este día</translation>
    </message>
    <message>
        <source>Nothing has been decided about this day yet. Every verdict, rule, reset and undo will stand here.</source>
        <translation>Aún no se ha decidido nada sobre este día. Aquí estarán cada veredicto, regla, restablecimiento y deshacer.</translation>
    </message>
</context>
<context>
    <name>fw::HostNames</name>
    <message>
        <source>The resolver of this computer gave no answer.</source>
        <translation>El resolutor de este equipo no dio respuesta.</translation>
    </message>
</context>
<context>
    <name>fw::HostNamesPage</name>
    <message>
        <source>Ask the system&apos;s &amp;resolver for host names</source>
        <translation>Pedir al &amp;resolutor del sistema los nombres de equipo</translation>
    </message>
    <message>
        <source>The names come from reverse DNS, for the two addresses of the connection whose details are shown, and for an address you try here; not for those the mouse passes over. Each goes to the name server of this machine, and from there to that of the address&apos;s owner, who may notice. Whoever owns an address chooses its name: it proves nothing.</source>
        <translation>Los nombres vienen del DNS inverso, para las dos direcciones de la conexión cuyos detalles se muestran y para la que se pruebe aquí; no para aquellas por las que pasa el ratón. Cada una va al servidor de nombres de este equipo, y de ahí al del propietario de la dirección, que puede notarlo. El propietario de una dirección elige su nombre: no prueba nada.</translation>
    </message>
</context>
<context>
    <name>fw::HostsModel</name>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>As source</source>
        <translation>Como origen</translation>
    </message>
    <message>
        <source>As destination</source>
        <translation>Como destino</translation>
    </message>
</context>
<context>
    <name>fw::HttpBatch</name>
    <message>
        <source>The time limit of %1 s has passed.</source>
        <translation>Ha pasado el límite de tiempo de %1 s.</translation>
    </message>
    <message>
        <source>%1 takes no more questions now (HTTP 429): what your account may ask is used up. Try again later.</source>
        <translation>%1 no admite más consultas ahora (HTTP 429): se ha agotado lo que la cuenta puede pedir. Inténtese más tarde.</translation>
    </message>
    <message>
        <source>%1 reports a failure of its own (HTTP %2). Try again later.</source>
        <translation>%1 informa de un fallo propio (HTTP %2). Inténtese más tarde.</translation>
    </message>
    <message>
        <source>%1 does not accept the key (HTTP %2). Check the key, and what it may be used for.</source>
        <translation>%1 no acepta la clave (HTTP %2). Revísese la clave y para qué puede usarse.</translation>
    </message>
    <message>
        <source>%1 sends us on to %2; that is not followed, for your key must not go there. Check the address in the settings.</source>
        <translation>%1 remite a %2; no se sigue, porque la clave no debe ir allí. Revísese la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>%1 sends us on again and again; that is not followed.</source>
        <translation>%1 remite una y otra vez; no se sigue.</translation>
    </message>
</context>
<context>
    <name>fw::HttpClient</name>
    <message>
        <source>%1 fell silent: nothing came for %2 s. Try again later.</source>
        <translation>%1 ha dejado de responder: no ha llegado nada durante %2 s. Hay que intentarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: no connection within %2 s.</source>
        <translation>No se puede llegar a %1: sin conexión al cabo de %2 s.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted; have its authority added to this computer&apos;s certificates.</source>
        <translation>El certificado de %1 no es de confianza; hay que hacer que se añada su autoridad a los certificados de este equipo.</translation>
    </message>
    <message>
        <source>%1 broke off in the middle; try again.</source>
        <translation>%1 ha cortado la conexión a la mitad; hay que intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached, or broke off.</source>
        <translation>No se puede llegar a %1, o ha cortado la conexión.</translation>
    </message>
    <message>
        <source>%1 answers with more than such an answer can have; it may be another kind of server.</source>
        <translation>%1 responde con más de lo que cabe en una respuesta así; puede ser un servidor de otra clase.</translation>
    </message>
</context>
<context>
    <name>fw::HttpJsonProvider</name>
    <message>
        <source>It answers with HTTP %1; check the address in the settings.</source>
        <translation>Responde con HTTP %1; revísese la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message numerus="yes">
        <source>It refused %n address(es) (HTTP 400 or 422); check the address in the settings if that goes on.</source>
        <translation>
            <numerusform>Rechazó %n dirección (HTTP 400 o 422); si sigue así, revísese la dirección en los ajustes.</numerusform>
            <numerusform>Rechazó %n direcciones (HTTP 400 o 422); si sigue así, revísese la dirección en los ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing at its address (HTTP 404); check the address in the settings. If the service says so of addresses it does not know, set &quot;not_found_status&quot; to 404.</source>
        <translation>No hay nada en su dirección (HTTP 404); revísese la dirección en los ajustes. Si el servicio dice eso de las direcciones que no conoce, póngase &quot;not_found_status&quot; a 404.</translation>
    </message>
</context>
<context>
    <name>fw::ImportBatch</name>
    <message>
        <source>The import report was not kept: %1</source>
        <translation>El informe de la importación no se ha guardado: %1</translation>
    </message>
    <message>
        <source>file %1 of %2: %3</source>
        <translation>archivo %1 de %2: %3</translation>
    </message>
    <message>
        <source>There is no interrupted import to go on with.</source>
        <translation>No hay ninguna importación interrumpida que reanudar.</translation>
    </message>
</context>
<context>
    <name>fw::ImportCommand</name>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flujos</translation>
    </message>
    <message>
        <source>already imported, nothing changed</source>
        <translation>ya importado, no se ha cambiado nada</translation>
    </message>
    <message>
        <source>%1: details, chords and ingest summary were made anew.</source>
        <translation>%1: se han rehecho los detalles, las cuerdas y el resumen de la ingesta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 of %2 files were imported and are kept; import the rest again.</source>
        <translation>Se han importado y conservado %1 de %2 archivos; hay que importar de nuevo el resto.</translation>
    </message>
    <message>
        <source>%1, rejected lines: %2</source>
        <translation>%1, líneas rechazadas: %2</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>El nombre de un archivo está vacío.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
    <message>
        <source>Passed over, hidden, empty or no file to read: %1</source>
        <translation>Omitido, oculto, vacío o no legible: %1</translation>
    </message>
    <message>
        <source>Passed over, no flows in it: %1</source>
        <translation>Omitido, sin flujos: %1</translation>
    </message>
    <message>
        <source>There is no file with flows.</source>
        <translation>No hay ningún archivo con flujos.</translation>
    </message>
    <message>
        <source>Standard input (-) can be read once.</source>
        <translation>La entrada estándar (-) se puede leer una vez.</translation>
    </message>
    <message>
        <source>Imports flows into the days they belong to.</source>
        <translation>Importa flujos a los días a los que pertenecen.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>&apos;flow-oa import --resume&apos; goes on.</source>
        <translation>&apos;flow-oa import --resume&apos; la reanuda.</translation>
    </message>
    <message>
        <source>Files done before and not read again: %1</source>
        <translation>Archivos hechos antes y no leídos de nuevo: %1</translation>
    </message>
    <message>
        <source>--watch and --resume do not go together.</source>
        <translation>--watch y --resume no van juntos.</translation>
    </message>
    <message>
        <source>With --%1 no FILE can be given.</source>
        <translation>Con --%1 no se puede dar ningún FILE.</translation>
    </message>
    <message>
        <source>--every needs --watch.</source>
        <translation>--every necesita --watch.</translation>
    </message>
    <message>
        <source>go on with the newest import that was cancelled or killed</source>
        <translation>reanuda la importación más reciente que se canceló o se interrumpió</translation>
    </message>
    <message>
        <source>import the files of this folder, and each new one when it is complete, until the program is stopped (SIGINT, SIGTERM); may be repeated</source>
        <translation>importa los archivos de esta carpeta, y cada uno nuevo cuando está completo, hasta que se detiene el programa (SIGINT, SIGTERM); puede repetirse</translation>
    </message>
    <message>
        <source>with --watch: how long a file must stay as it is to count as complete, and how often is looked (default: %1)</source>
        <translation>con --watch: cuánto tiempo debe quedar un archivo como está para contar como completo, y cada cuánto se mira (por omisión: %1)</translation>
    </message>
    <message>
        <source>A FILE is a file with flows, also packed with gzip, a folder of such files, or - for standard input. The format is found in the content: CSV of Spot, of spot-nfdump and of nfdump (run it with TZ=UTC), nfcapd files (needs the program nfdump), Zeek&apos;s conn.log in columns or JSON, Argus binetflow, and Suricata&apos;s eve.json. A file that was imported before changes nothing. One that is refused does not keep the others from being imported. What became of each file stands in a report, data/flow/import_reports in the workspace. A watched folder&apos;s file is imported once its size and time stay the same and its name is not that of a file in the making; one that was refused is tried again when it changes. With --format json a watch prints a line for each file.</source>
        <translation>Un FILE es un archivo con flujos, también comprimido con gzip, una carpeta de tales archivos, o - para la entrada estándar. El formato se reconoce por el contenido: CSV de Spot, de spot-nfdump y de nfdump (ejecutado con TZ=UTC), archivos nfcapd (necesita el programa nfdump), el conn.log de Zeek en columnas o JSON, binetflow de Argus, y el eve.json de Suricata. Un archivo ya importado no cambia nada. Uno rechazado no impide importar los demás. Qué ha sido de cada archivo consta en un informe, en data/flow/import_reports del espacio de trabajo. El archivo de una carpeta vigilada se importa cuando su tamaño y su hora ya no cambian y su nombre no es el de un archivo a medio escribir; uno rechazado se intenta de nuevo cuando cambia. Con --format json, la vigilancia escribe una línea por cada archivo.</translation>
    </message>
    <message>
        <source>%1: already imported into %2, nothing changed</source>
        <translation>%1: ya importado en %2, no se ha cambiado nada</translation>
    </message>
    <message>
        <source>%1: %2 flows into %3</source>
        <translation>%1: %2 flujos en %3</translation>
    </message>
    <message>
        <source>Watching %1; SIGINT or SIGTERM ends it.</source>
        <translation>Vigilando %1; SIGINT o SIGTERM le pone fin.</translation>
    </message>
</context>
<context>
    <name>fw::ImportConfig</name>
    <message>
        <source>Impala runs on %1, schema %2: choose it in File &gt; Database…, with the driver installed here.</source>
        <translation>Impala está en %1, esquema %2: elíjase en Archivo &gt; Base de datos…, con el controlador instalado aquí.</translation>
    </message>
    <message>
        <source>The database is Impala on %1 from now on.</source>
        <translation>La base de datos es desde ahora Impala en %1.</translation>
    </message>
    <message>
        <source>Results can be read from %1/scores/flow_results.csv (flow-oa run --results), and feedback written to %1/feedback/ml_feedback.csv (&quot;feedback&quot;: {&quot;target&quot;: …} in workbench.json).</source>
        <translation>Los resultados se pueden leer de %1/scores/flow_results.csv (flow-oa run --results), y el feedback se puede escribir en %1/feedback/ml_feedback.csv (&quot;feedback&quot;: {&quot;target&quot;: …} en workbench.json).</translation>
    </message>
    <message>
        <source>flow_conf.json is taken over as it is.</source>
        <translation>flow_conf.json se toma tal cual.</translation>
    </message>
    <message>
        <source>There is a service named %1 already; it was left as it is.</source>
        <translation>Ya hay un servicio llamado %1; se dejó como está.</translation>
    </message>
    <message>
        <source>The service %1 was not taken: %2</source>
        <translation>No se tomó el servicio %1: %2</translation>
    </message>
    <message>
        <source>The reputation service %1 is there, switched off.</source>
        <translation>El servicio de reputación %1 está puesto, apagado.</translation>
    </message>
    <message>
        <source>Switch %1 on in File &gt; Context services…, and give its key there or in the environment variable %2.</source>
        <translation>Enciéndase %1 en Archivo &gt; Servicios de contexto…, y dese su clave allí o en la variable de entorno %2.</translation>
    </message>
    <message>
        <source>The names of addresses are in %1, which is not here: copy it to %2.</source>
        <translation>Los nombres de las direcciones están en %1, que no está aquí: cópiese a %2.</translation>
    </message>
    <message>
        <source>There are names of addresses already, so %1 was left where it is.</source>
        <translation>Ya hay nombres de direcciones, así que %1 se dejó donde está.</translation>
    </message>
    <message>
        <source>%1 is copied into the workspace.</source>
        <translation>%1 se copia al espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of it should be looked at: flow-oa check names them.</source>
        <translation>
            <numerusform>Conviene revisar %n línea suya: flow-oa check la nombra.</numerusform>
            <numerusform>Conviene revisar %n líneas suyas: flow-oa check las nombra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The days of this workspace are on %1 already, so its database was left as it is; Spot&apos;s Impala runs on %2. To use that, choose it in File &gt; Database….</source>
        <translation>Los días de este espacio de trabajo ya están en %1, así que su base de datos se dejó como está; el Impala de Spot funciona en %2. Para usarlo, elíjase en Archivo &gt; Base de datos….</translation>
    </message>
</context>
<context>
    <name>fw::ImportConfigCommand</name>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>tomada</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>qué dice</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Would be done: %1</source>
        <translation>Se haría: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed; without --dry-run it is done.</source>
        <translation>No se ha cambiado nada; sin --dry-run se hace.</translation>
    </message>
    <message>
        <source>One of Spot&apos;s configuration files is needed.</source>
        <translation>Se necesita uno de los archivos de configuración de Spot.</translation>
    </message>
    <message>
        <source>Takes over a configuration file of Spot: engine.json, reputation_config.json, nc_config.json, iana_config.json, flow_conf.json or spot.conf.</source>
        <translation>Toma un archivo de configuración de Spot: engine.json, reputation_config.json, nc_config.json, iana_config.json, flow_conf.json o spot.conf.</translation>
    </message>
    <message>
        <source>Says what would be taken and changes nothing.</source>
        <translation>Dice qué se tomaría y no cambia nada.</translation>
    </message>
</context>
<context>
    <name>fw::ImportController</name>
    <message>
        <source>Import flows</source>
        <translation>Importar flujos</translation>
    </message>
    <message>
        <source>Flow files (*.csv *.log *.json *.gz *.binetflow *.labeled nfcapd.*);;All files (*)</source>
        <translation>Archivos de flujos (*.csv *.log *.json *.gz *.binetflow *.labeled nfcapd.*);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import the files of a folder</source>
        <translation>Importar los archivos de una carpeta</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <source>watching %1</source>
        <translation>vigilando %1</translation>
    </message>
    <message>
        <source>watching %1 folders</source>
        <translation>vigilando %1 carpetas</translation>
    </message>
    <message>
        <source>Files that come into these folders are imported:</source>
        <translation>Los archivos que llegan a estas carpetas se importan:</translation>
    </message>
    <message>
        <source>An import was interrupted after %1 of %2 files.</source>
        <translation>Una importación se interrumpió después de %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Desca&amp;rtar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <translation>%1, dañado</translation>
    </message>
</context>
<context>
    <name>fw::ImportFilesColumns</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>The file&apos;s name</source>
        <translation>El nombre del archivo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué ha sido de él</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>The format found in its content</source>
        <translation>El formato reconocido por su contenido</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Flows stored by this import</source>
        <translation>Flujos almacenados por esta importación</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>The days its flows belong to</source>
        <translation>Los días a los que pertenecen sus flujos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Lines that are no flow</source>
        <translation>Líneas que no son un flujo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bytes of the file, packed or not</source>
        <translation>Bytes del archivo, comprimido o no</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the import of it took</source>
        <translation>Cuánto tardó su importación</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Where the file was</source>
        <translation>Dónde estaba el archivo</translation>
    </message>
</context>
<context>
    <name>fw::ImportFlows</name>
    <message>
        <source>The days up to %1 were imported; import the file again to complete it.</source>
        <translation>Se han importado los días hasta el %1; para completarlo hay que importar el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 holds no flow: nothing follows its header line.</source>
        <translation>%1 no contiene ningún flujo: nada sigue a su línea de cabecera.</translation>
    </message>
    <message>
        <source>%1 holds no flow; rejected lines: %2, the first is line %3: %4, found %5.</source>
        <translation>%1 no contiene ningún flujo; líneas rechazadas: %2, la primera es la línea %3: %4, se encontró %5.</translation>
    </message>
    <message>
        <source>Nothing of it was imported.</source>
        <translation>No se ha importado nada de él.</translation>
    </message>
    <message>
        <source>%1 changed while it was read (it had %2 bytes, now %3).</source>
        <translation>%1 cambió mientras se leía (tenía %2 bytes, ahora %3).</translation>
    </message>
</context>
<context>
    <name>fw::ImportReportPanel</name>
    <message>
        <source>Begun %1 UTC, %2</source>
        <translation>Iniciada %1 UTC, %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>(watched folder)</source>
        <translation>(carpeta vigilada)</translation>
    </message>
    <message>
        <source>Hidden, empty or no files, and not looked at: %1.</source>
        <translation>Ocultos, vacíos o que no son archivos, y no examinados: %1.</translation>
    </message>
    <message>
        <source>%1: %2 flows, already there</source>
        <translation>%1: %2 flujos, ya presentes</translation>
    </message>
    <message>
        <source>%1: %2 flows</source>
        <translation>%1: %2 flujos</translation>
    </message>
    <message>
        <source>%1: details, chords and ingest summary were made anew.</source>
        <translation>%1: se han rehecho los detalles, las cuerdas y el resumen de la ingesta.</translation>
    </message>
    <message>
        <source>Lines left out: %1</source>
        <translation>Líneas omitidas: %1</translation>
    </message>
    <message>
        <source>Blake2b hash: %1</source>
        <translation>Suma Blake2b: %1</translation>
    </message>
    <message>
        <source>Files of the import</source>
        <translation>Archivos de la importación</translation>
    </message>
    <message>
        <source>The chosen file</source>
        <translation>El archivo elegido</translation>
    </message>
</context>
<context>
    <name>fw::ImportReportsDialog</name>
    <message>
        <source>Import reports</source>
        <translation>Informes de importación</translation>
    </message>
    <message>
        <source>Imports, the newest first</source>
        <translation>Importaciones, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Nothing was imported into this workspace yet.</source>
        <translation>Aún no se ha importado nada en este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>fw::IngestChart</name>
    <message>
        <source>Flows per minute</source>
        <translation>Flujos por minuto</translation>
    </message>
    <message>
        <source>flows per minute</source>
        <translation>flujos por minuto</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show the &amp;whole range</source>
        <translation>Mostrar &amp;todo el rango</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Todo el rango</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Retroceder</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>A&amp;vanzar</translation>
    </message>
    <message>
        <source>no flows</source>
        <translation>sin flujos</translation>
    </message>
    <message>
        <source>&amp;Value before</source>
        <translation>Valor a&amp;nterior</translation>
    </message>
    <message>
        <source>Value a&amp;fter</source>
        <translation>Valor &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the &amp;day of the value</source>
        <translation>Ir al &amp;día del valor</translation>
    </message>
</context>
<context>
    <name>fw::IngestController</name>
    <message>
        <source>No flows were imported yet. Import flows… (Ctrl+I) brings them in.</source>
        <translation>Aún no se ha importado ningún flujo. Importar flujos… (Ctrl+I) los trae.</translation>
    </message>
    <message>
        <source>No flows from %1 to %2 were imported. Choose other days, or import flows (Ctrl+I).</source>
        <translation>No se ha importado ningún flujo del %1 al %2. Hay que elegir otros días, o importar flujos (Ctrl+I).</translation>
    </message>
    <message>
        <source>No run from %1 to %2 has counted flows. Choose other days, or run the analysis (Ctrl+R).</source>
        <translation>Ningún análisis del %1 al %2 ha contado flujos. Hay que elegir otros días, o ejecutar el análisis (Ctrl+R).</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Exported what is shown to %1.</source>
        <translation>Se ha exportado lo que se muestra a %1.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se ha exportado nada: %1</translation>
    </message>
</context>
<context>
    <name>fw::IngestLists</name>
    <message>
        <source>Gaps: minutes without flows</source>
        <translation>Huecos: minutos sin flujos</translation>
    </message>
    <message>
        <source>Enter or a click shows the gap in the chart</source>
        <translation>Intro o un clic muestra el hueco en el gráfico</translation>
    </message>
    <message>
        <source>Files the flows came from</source>
        <translation>Archivos de los que vienen los flujos</translation>
    </message>
    <message>
        <source>Gaps of %1 minutes or more: %2</source>
        <translation>Huecos de %1 minutos o más: %2</translation>
    </message>
    <message>
        <source>Between the first flow and the last there is no gap.</source>
        <translation>Entre el primer flujo y el último no hay ningún hueco.</translation>
    </message>
    <message>
        <source>Imported files: %1, lines rejected: %2</source>
        <translation>Archivos importados: %1, líneas rechazadas: %2</translation>
    </message>
    <message>
        <source>Of a shared database is shown what its runs counted. Which files the flows came from is not known here.</source>
        <translation>De una base de datos compartida se muestra lo que contaron sus análisis. Aquí no se sabe de qué archivos vienen los flujos.</translation>
    </message>
    <message>
        <source>No file was imported into these days.</source>
        <translation>No se ha importado ningún archivo en estos días.</translation>
    </message>
</context>
<context>
    <name>fw::IngestPage</name>
    <message>
        <source>E&amp;xport the ingest picture</source>
        <translation>E&amp;xportar la imagen de la ingesta</translation>
    </message>
    <message>
        <source>Gaps and files</source>
        <translation>Huecos y archivos</translation>
    </message>
    <message>
        <source>Reading what was imported…</source>
        <translation>Leyendo lo importado…</translation>
    </message>
    <message>
        <source>Totals of what is shown</source>
        <translation>Totales de lo que se muestra</translation>
    </message>
    <message>
        <source>Flows in the minute under the mouse</source>
        <translation>Flujos del minuto bajo el ratón</translation>
    </message>
    <message>
        <source>Days that cannot be read</source>
        <translation>Días que no se pueden leer</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG…</source>
        <translation>Imagen como &amp;PNG…</translation>
    </message>
    <message>
        <source>Picture as &amp;SVG…</source>
        <translation>Imagen como &amp;SVG…</translation>
    </message>
    <message>
        <source>Minutes as &amp;CSV…</source>
        <translation>Minutos como &amp;CSV…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Days that cannot be read besides: %1.</source>
        <translation>Otros días que no se pueden leer: %1.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>%1   Flows: %2   Minutes with flows: %3   Gaps: %4 (%5 min)</source>
        <translation>%1   Flujos: %2   Minutos con flujos: %3   Huecos: %4 (%5 min)</translation>
    </message>
    <message>
        <source>%1 UTC: %2 flows</source>
        <translation>%1 UTC: %2 flujos</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 a %2 UTC</translation>
    </message>
    <message>
        <source>Flows per minute, %1; flows: %2, gaps: %3</source>
        <translation>Flujos por minuto, %1; flujos: %2, huecos: %3</translation>
    </message>
</context>
<context>
    <name>fw::IngestRange</name>
    <message>
        <source>From day (UTC)</source>
        <translation>Desde el día (UTC)</translation>
    </message>
    <message>
        <source>To day (UTC), included</source>
        <translation>Hasta el día (UTC), incluido</translation>
    </message>
    <message>
        <source>Minutes without flows that make a gap</source>
        <translation>Minutos sin flujos que forman un hueco</translation>
    </message>
    <message>
        <source>So many minutes without a flow are listed as a gap</source>
        <translation>Tantos minutos sin un flujo se enumeran como hueco</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>De&amp;sde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>Has&amp;ta:</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo día</translation>
    </message>
    <message>
        <source>The newest day that has flows</source>
        <translation>El día más reciente que tiene flujos</translation>
    </message>
    <message>
        <source>Last &amp;7 days</source>
        <translation>Últimos &amp;7 días</translation>
    </message>
    <message>
        <source>The newest day that has flows and the six before it</source>
        <translation>El día más reciente que tiene flujos y los seis anteriores</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>T&amp;odos</translation>
    </message>
    <message>
        <source>Every day that has flows</source>
        <translation>Todos los días que tienen flujos</translation>
    </message>
    <message>
        <source>&amp;Gaps from:</source>
        <translation>Hue&amp;cos desde:</translation>
    </message>
</context>
<context>
    <name>fw::Invocation</name>
    <message>
        <source>DATE</source>
        <translation>FECHA</translation>
    </message>
    <message>
        <source>The day, as yyyymmdd or yyyy-mm-dd (UTC).</source>
        <translation>El día, como aaaammdd o aaaa-mm-dd (UTC).</translation>
    </message>
    <message>
        <source>How the result is written. Default: table.</source>
        <translation>Cómo se escribe el resultado. Por omisión: table.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder. Default: %1</source>
        <translation>La carpeta del espacio de trabajo. Por omisión: %1</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 se ha dado más de una vez.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not expected.</source>
        <translation>No se esperaba &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--workspace needs a folder.</source>
        <translation>--workspace necesita una carpeta.</translation>
    </message>
    <message>
        <source>%1 or greater</source>
        <translation>%1 o mayor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>--%1 must be a whole number, %2, not &apos;%3&apos;.</source>
        <translation>--%1 debe ser un número entero, %2, y no &apos;%3&apos;.</translation>
    </message>
    <message>
        <source>--%1 must be a whole number, 0 or greater, not &apos;%2&apos;.</source>
        <translation>--%1 debe ser un número entero, 0 o mayor, y no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--%1 must be an address, a block such as 10.0.0.0/8 or a range such as 10.0.0.1-10.0.0.9, not &apos;%2&apos;.</source>
        <translation>--%1 debe ser una dirección, un bloque como 10.0.0.0/8 o un rango como 10.0.0.1-10.0.0.9, y no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--format is one of %1, not &apos;%2&apos;.</source>
        <translation>--format debe ser uno de %1, y no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>See &apos;flow-oa %1 --help&apos;.</source>
        <translation>Véase &apos;flow-oa %1 --help&apos;.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>%1 is missing, or --%2 in its place.</source>
        <translation>Falta %1, o --%2 en su lugar.</translation>
    </message>
    <message>
        <source>The argument is one of %1, not &apos;%2&apos;.</source>
        <translation>El argumento es uno de %1, no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--%1 must be one address such as 10.0.0.5 or 2001:db8::1, not &apos;%2&apos;.</source>
        <translation>--%1 debe ser una dirección como 10.0.0.5 o 2001:db8::1, no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>--connection must be a key as &apos;flow-oa suspicious --format json&apos; writes it, such as 2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP, not &apos;%1&apos;.</source>
        <translation>--connection debe ser una clave como las que escribe &apos;flow-oa suspicious --format json&apos;, por ejemplo 2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP, y no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The value of %1 is missing: %2 is an option. If it is meant as the value, write %1=%2.</source>
        <translation>Falta el valor de %1: %2 es una opción. Si se quiere como valor, hay que escribir %1=%2.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>--filter cannot be read: %1</source>
        <translation>No se puede leer --filter: %1</translation>
    </message>
</context>
<context>
    <name>fw::Iploc</name>
    <message>
        <source>%1 is left out because it cannot be read (%2): replace it or remove it.</source>
        <translation>%1 se omite porque no se puede leer (%2): sustitúyase o quítese.</translation>
    </message>
    <message>
        <source>A double quote is not closed, or text follows a closing quote.</source>
        <translation>Falta cerrar unas comillas, o hay texto detrás de las que cierran.</translation>
    </message>
    <message>
        <source>The line is blank.</source>
        <translation>La línea está en blanco.</translation>
    </message>
    <message>
        <source>Expected 10 columns, start,end,country code,country,state,city,latitude,longitude,owner,domain, and found %1.</source>
        <translation>Se esperaban 10 columnas, inicio,fin,código de país,país,estado,ciudad,latitud,longitud,propietario,dominio, y se encontraron %1.</translation>
    </message>
    <message>
        <source>The range is reversed: %1 comes after %2.</source>
        <translation>El rango está invertido: %1 viene después de %2.</translation>
    </message>
    <message>
        <source>The range is %1 to %2; both must be whole numbers from 0 to 4294967295, as 3221225985 for 192.0.2.1.</source>
        <translation>El rango es de %1 a %2; ambos deben ser números enteros de 0 a 4294967295, como 3221225985 para 192.0.2.1.</translation>
    </message>
    <message>
        <source>The text %1 is not valid UTF-8 and is shown with replacement characters; save the file as UTF-8.</source>
        <translation>El texto %1 no es UTF-8 válido y se muestra con caracteres de reemplazo; guárdese el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is left out because it is no list of ranges (%2): replace it or remove it.</source>
        <translation>%1 se omite porque no es una lista de rangos (%2): sustitúyase o quítese.</translation>
    </message>
</context>
<context>
    <name>fw::JobReporter</name>
    <message>
        <source>&amp;Show report</source>
        <translation>Mostrar in&amp;forme</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Rea&amp;nudar</translation>
    </message>
</context>
<context>
    <name>fw::Journal</name>
    <message>
        <source>No connection of %1 matches; nothing was scored.</source>
        <translation>No coincide ninguna conexión del %1; no se ha dado ningún veredicto.</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s) of %1 were written and are not there any more: somebody else wrote in the same moment. They are written again.</source>
        <translation>
            <numerusform>Se ha escrito %n veredicto del %1 que ya no está: otra persona escribió en el mismo momento. Se escribe de nuevo.</numerusform>
            <numerusform>Se han escrito %n veredictos del %1 que ya no están: otra persona escribió en el mismo momento. Se escriben de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>as in the database</source>
        <translation>como en la base de datos</translation>
    </message>
</context>
<context>
    <name>fw::JournalRescue</name>
    <message>
        <source>It was left as it is, and could not be copied: %1</source>
        <translation>Se ha dejado como está y no se ha podido copiar: %1</translation>
    </message>
    <message>
        <source>It was left as it is and copied to %1, but its decisions could not be saved: %2</source>
        <translation>Se ha dejado como está y se ha copiado a %1, pero sus decisiones no se han podido salvar: %2</translation>
    </message>
    <message>
        <source>It was left as it is and copied to %1; no decision in it can be read. Put a backup in its place. The latest verdicts are also in each day&apos;s ml_feedback.csv.</source>
        <translation>Se ha dejado como está y se ha copiado a %1; no se puede leer ninguna de sus decisiones. Hay que poner una copia de seguridad en su lugar. Los últimos veredictos están también en el ml_feedback.csv de cada día.</translation>
    </message>
    <message>
        <source>It was left as it is and copied to %1; the decisions that can be read (%2) were saved in %3. To go on with them, close all programs on this workspace and put that file in the journal&apos;s place.</source>
        <translation>Se ha dejado como está y se ha copiado a %1; las decisiones que se pueden leer (%2) se han salvado en %3. Para seguir con ellas, hay que cerrar todos los programas en este espacio de trabajo y poner ese archivo en el lugar del diario.</translation>
    </message>
</context>
<context>
    <name>fw::JournalWatch</name>
    <message>
        <source>Another program changed verdicts of %1; the list shows them.</source>
        <translation>Otro programa ha cambiado veredictos del %1; la lista los muestra.</translation>
    </message>
</context>
<context>
    <name>fw::JsonAnswer</name>
    <message>
        <source>Its answer is not valid JSON; check the address in the settings.</source>
        <translation>Su respuesta no es JSON válido; revísese la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>Its answer has an object at %1, where a number or a text is expected; check &quot;level_from&quot; in the settings.</source>
        <translation>Su respuesta tiene un objeto en %1, donde se espera un número o un texto; revísese &quot;level_from&quot; en los ajustes.</translation>
    </message>
    <message>
        <source>Its answer has nothing at %1, where the level is expected; check the address and &quot;level_from&quot; in the settings.</source>
        <translation>Su respuesta no tiene nada en %1, donde se espera el nivel; revísense la dirección y &quot;level_from&quot; en los ajustes.</translation>
    </message>
</context>
<context>
    <name>fw::JupyterServer</name>
    <message>
        <source>Jupyter cannot be started: %1.</source>
        <translation>No se puede iniciar Jupyter: %1.</translation>
    </message>
    <message>
        <source>Jupyter is not installed, so no notebook can be opened. This installs it: %1</source>
        <translation>Jupyter no está instalado, así que no se puede abrir ningún cuaderno. Esto lo instala: %1</translation>
    </message>
    <message>
        <source>Jupyter ended before it could open the notebook: %1</source>
        <translation>Jupyter terminó antes de poder abrir el cuaderno: %1</translation>
    </message>
</context>
<context>
    <name>fw::KeyringCredentials</name>
    <message>
        <source>The desktop&apos;s keyring did not answer for two minutes. Unlock it, or give the password in the environment variable %1.</source>
        <translation>El llavero del escritorio no respondió en dos minutos. Desbloquéese, o dese la contraseña en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked. Unlock it, or give the password in the environment variable %1.</source>
        <translation>El llavero del escritorio está bloqueado. Desbloquéese, o dese la contraseña en la variable de entorno %1.</translation>
    </message>
    <message>
        <source>This desktop has no keyring that answers. Start one, such as GNOME Keyring or KWallet, or give the password in the environment variable %1.</source>
        <translation>Este escritorio no tiene un llavero que responda. Iníciese uno, como GNOME Keyring o KWallet, o dese la contraseña en la variable de entorno %1.</translation>
    </message>
</context>
<context>
    <name>fw::Language</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, as &quot;Español&quot; in Spanish.</extracomment>
        <translation>Español</translation>
    </message>
</context>
<context>
    <name>fw::LineReader</name>
    <message>
        <source>%1 cannot be read after line %2: %3.</source>
        <translation>No se puede leer %1 después de la línea %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: the line is longer than %3 characters.</source>
        <translation>%1, línea %2: la línea tiene más de %3 caracteres.</translation>
    </message>
</context>
<context>
    <name>fw::LocalListProvider</name>
    <message>
        <source>There is no list %1.</source>
        <translation>No hay ninguna lista %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>There is no list in %1; put one there.</source>
        <translation>No hay ninguna lista en %1; póngase una.</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>Mirando en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the lists could not be used. The first:</source>
        <translation>
            <numerusform>No se pudo usar %n entrada de las listas:</numerusform>
            <numerusform>No se pudieron usar %n entradas de las listas. La primera:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) were not read to the end within the time limit; raise &quot;seconds&quot; in the settings.</source>
        <translation>
            <numerusform>No se leyó %n lista hasta el final en el límite de tiempo; súbase &quot;seconds&quot; en los ajustes.</numerusform>
            <numerusform>No se leyeron %n listas hasta el final en el límite de tiempo; súbase &quot;seconds&quot; en los ajustes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::LongJobs</name>
    <message numerus="yes">
        <source>Analysis of %1: %n connection(s) ranked.</source>
        <translation>
            <numerusform>Análisis del %1: %n conexión clasificada.</numerusform>
            <numerusform>Análisis del %1: %n conexiones clasificadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file had been imported before; nothing was changed.</source>
        <translation>Este archivo ya se había importado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Imported %1 flows.</source>
        <translation>Importados %1 flujos.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were left out; the first is line %1: %2.</source>
        <translation>
            <numerusform>Se ha omitido %n línea, la línea %1: %2.</numerusform>
            <numerusform>Se han omitido %n líneas; la primera es la línea %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysis of %1</source>
        <translation>Análisis del %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Sample day</source>
        <translation>Día de ejemplo</translation>
    </message>
    <message>
        <source>%1 holds raw flows. %2</source>
        <translation>%1 contiene flujos en bruto. %2</translation>
    </message>
    <message>
        <source>%1 holds ranked results. %2</source>
        <translation>%1 contiene resultados clasificados. %2</translation>
    </message>
    <message>
        <source>%1 was not opened: stopped.</source>
        <translation>%1 no se ha abierto: detenido.</translation>
    </message>
    <message>
        <source>%1 was not opened: %2</source>
        <translation>%1 no se ha abierto: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>More refused files, which the report has: %1</source>
        <translation>Más archivos rechazados, que constan en el informe: %1</translation>
    </message>
    <message>
        <source>There is no file with flows.</source>
        <translation>No hay ningún archivo con flujos.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Done before and not read again: %1.</source>
        <translation>Hechos antes y no leídos de nuevo: %1.</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Borrado</translation>
    </message>
</context>
<context>
    <name>fw::MainWindow</name>
    <message>
        <source>%1 - Flow Workbench</source>
        <translation>%1 - Flow Workbench</translation>
    </message>
    <message>
        <source>Open the &amp;sample day</source>
        <translation>Abrir el día de e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Import flows…</source>
        <translation>&amp;Importar flujos…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>Abrir &amp;resultados…</translation>
    </message>
    <message>
        <source>Run &amp;analysis</source>
        <translation>Ejecutar &amp;análisis</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Reset &amp;day…</source>
        <translation>Restablecer el &amp;día…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Rank this day&apos;s results anew (Ctrl+R)</source>
        <translation>Clasificar de nuevo los resultados de este día (Ctrl+R)</translation>
    </message>
    <message>
        <source>Clear every verdict of this day</source>
        <translation>Quitar todos los veredictos de este día</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Verdict</source>
        <translation>&amp;Veredicto</translation>
    </message>
    <message>
        <source>Desktop&apos;s &amp;theme</source>
        <translation>Tema del &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>D&amp;ark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>The workspace has nothing of %1.</source>
        <translation>El espacio de trabajo no tiene nada del %1.</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>Ranked results (*.csv);;All files (*)</source>
        <translation>Resultados clasificados (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>%1 - %2 - Flow Workbench</source>
        <translation>%1 - %2 - Flow Workbench</translation>
    </message>
    <message>
        <source>&amp;Choose a day…</source>
        <translation>&amp;Elegir un día…</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Choose a day from a calendar (Ctrl+D)</source>
        <translation>Elegir un día en un calendario (Ctrl+D)</translation>
    </message>
    <message>
        <source>&amp;Older day</source>
        <translation>Día an&amp;terior</translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation>Ctrl+PgUp</translation>
    </message>
    <message>
        <source>&amp;Newer day</source>
        <translation>Día &amp;siguiente</translation>
    </message>
    <message>
        <source>Ctrl+PgDown</source>
        <translation>Ctrl+PgDown</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Flow Workbench</source>
        <translation>Acerca &amp;de Flow Workbench</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>Colu&amp;mnas</translation>
    </message>
    <message>
        <source>&amp;Panels and bars</source>
        <translation>&amp;Paneles y barras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Desktop&apos;s language</source>
        <translation>&amp;Idioma del escritorio</translation>
    </message>
    <message>
        <source>The window speaks this language from its next start.</source>
        <translation>La ventana hablará este idioma a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Others gave verdicts on this day; they are shown now.</source>
        <translation>Otras personas han dado veredictos en este día; ahora se muestran.</translation>
    </message>
    <message>
        <source>Decisions are saved here and wait: %1</source>
        <translation>Las decisiones se guardan aquí y esperan: %1</translation>
    </message>
    <message>
        <source>On %1 the database has other verdicts than you gave. See Day, Differences with the database.</source>
        <translation>En el día %1 la base de datos tiene veredictos distintos de los propios. Véase Día, Diferencias con la base de datos.</translation>
    </message>
    <message>
        <source>The workspace has another database now.</source>
        <translation>El espacio de trabajo tiene ahora otra base de datos.</translation>
    </message>
    <message>
        <source>&amp;Database…</source>
        <translation>&amp;Base de datos…</translation>
    </message>
    <message>
        <source>Choose where this workspace stores: a file of its own, PostgreSQL or Impala</source>
        <translation>Elegir dónde guarda este espacio de trabajo: un archivo propio, PostgreSQL o Impala</translation>
    </message>
    <message>
        <source>D&amp;ifferences with the database…</source>
        <translation>Di&amp;ferencias con la base de datos…</translation>
    </message>
    <message>
        <source>Verdicts of yours that the shared database has differently</source>
        <translation>Veredictos propios que la base de datos compartida tiene de otro modo</translation>
    </message>
    <message>
        <source>&amp;Context services…</source>
        <translation>Servicios de &amp;contexto…</translation>
    </message>
    <message>
        <source>Your own networks, names, places, reputation: who is this address?</source>
        <translation>Redes propias, nombres, lugares, reputación: ¿de quién es esta dirección?</translation>
    </message>
    <message>
        <source>&amp;Help on what is in focus</source>
        <translation>Ayuda sobre lo que tiene el &amp;foco</translation>
    </message>
    <message>
        <source>Ingest</source>
        <translation>Ingesta</translation>
    </message>
    <message>
        <source>%1 has neither flows nor results, so there is nothing to judge.</source>
        <translation>El %1 no tiene flujos ni resultados, así que no hay nada que juzgar.</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una carpe&amp;ta…</translation>
    </message>
    <message>
        <source>Import every flow file of a folder and of those in it</source>
        <translation>Importar todos los archivos de flujos de una carpeta y de las que contiene</translation>
    </message>
    <message>
        <source>&amp;Go on importing</source>
        <translation>Reanudar la im&amp;portación</translation>
    </message>
    <message>
        <source>Import the files that an interrupted import did not reach</source>
        <translation>Importar los archivos a los que no llegó una importación interrumpida</translation>
    </message>
    <message>
        <source>&amp;Watched folders</source>
        <translation>Carpetas &amp;vigiladas</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Vigilar una carpeta…</translation>
    </message>
    <message>
        <source>Import what comes into a folder, for as long as this window is open</source>
        <translation>Importar lo que llega a una carpeta, mientras esta ventana está abierta</translation>
    </message>
    <message>
        <source>Import re&amp;ports…</source>
        <translation>Infor&amp;mes de importación…</translation>
    </message>
    <message>
        <source>What became of each file, and which lines were left out</source>
        <translation>Qué ha sido de cada archivo y qué líneas se omitieron</translation>
    </message>
    <message>
        <source>Day&amp;s…</source>
        <translation>Día&amp;s…</translation>
    </message>
    <message>
        <source>Which days the workspace has, and what each takes on the disk</source>
        <translation>Qué días tiene el espacio de trabajo y cuánto ocupa cada uno en el disco</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Cuadernos</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Why is this suspicious?</source>
        <translation>¿Por qué es sospechosa?</translation>
    </message>
    <message>
        <source>&amp;Explain: why is this suspicious?</source>
        <translation>E&amp;xplicación: ¿por qué es sospechosa?</translation>
    </message>
</context>
<context>
    <name>fw::ManCommand</name>
    <message>
        <source>Writes the manual page of a program, for man(1).</source>
        <translation>Escribe la página de manual de un programa, para man(1).</translation>
    </message>
</context>
<context>
    <name>fw::Manual</name>
    <message>
        <source>User Commands</source>
        <translation>Comandos de usuario</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>ARCHIVOS</translation>
    </message>
    <message>
        <source>The workspace when none is named; below $XDG_DATA_HOME where that is set.</source>
        <translation>El espacio de trabajo cuando no se indica ninguno; bajo $XDG_DATA_HOME donde esté definida.</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>COMMAND [options]</source>
        <translation>COMANDO [opciones]</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>EXAMPLES</source>
        <translation>EJEMPLOS</translation>
    </message>
    <message>
        <source>A first day to look at:</source>
        <translation>Un primer día que mirar:</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
</context>
<context>
    <name>fw::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>fw::ModeBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>fw::NameAddressDialog</name>
    <message>
        <source>Name an address</source>
        <translation>Nombrar una dirección</translation>
    </message>
    <message>
        <source>&amp;Name of %1:</source>
        <translation>&amp;Nombre de %1:</translation>
    </message>
    <message>
        <source>It is called &quot;%1&quot; after the network it lies in.</source>
        <translation>Se llama «%1» por la red en la que está.</translation>
    </message>
    <message>
        <source>The name is kept in networkcontext_1.csv. An empty one removes it.</source>
        <translation>El nombre se guarda en networkcontext_1.csv. Uno vacío lo quita.</translation>
    </message>
</context>
<context>
    <name>fw::Negotiate</name>
    <message>
        <source>%1 asks for a Kerberos ticket, and the library libgssapi_krb5 to show one is not installed.</source>
        <translation>%1 pide un tique de Kerberos, y no está instalada la biblioteca libgssapi_krb5 para mostrarlo.</translation>
    </message>
    <message>
        <source>%1 asks for a Kerberos ticket, and there is none for it: run kinit, then try again.</source>
        <translation>%1 pide un tique de Kerberos y no hay ninguno para él: hay que ejecutar kinit e intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>fw::NetworkContext</name>
    <message>
        <source>The name %1 is not valid UTF-8 and is shown with replacement characters; save the file as UTF-8.</source>
        <translation>El nombre %1 no es UTF-8 válido y se muestra con caracteres de sustitución; hay que guardar el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>%1 is not an IPv4 or IPv6 address.</source>
        <translation>%1 no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>The range begins with %1 and ends with %2; both must be IPv4 or both IPv6.</source>
        <translation>El rango empieza con %1 y termina con %2; ambas direcciones deben ser IPv4 o ambas IPv6.</translation>
    </message>
    <message>
        <source>The range is reversed: %1 comes after %2.</source>
        <translation>El rango está invertido: %1 va después de %2.</translation>
    </message>
    <message>
        <source>%1 is neither an address, a block such as 10.0.0.0/8, nor a range such as 10.0.0.1-10.0.0.9.</source>
        <translation>%1 no es una dirección, ni un bloque como 10.0.0.0/8, ni un rango como 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>Expected start_ip,end_ip,name and found %1 column only.</source>
        <translation>Se esperaba start_ip,end_ip,name y solo hay %1 columna.</translation>
    </message>
    <message>
        <source>Expected ip,name and found %1 column only.</source>
        <translation>Se esperaba ip,name y solo hay %1 columna.</translation>
    </message>
    <message>
        <source>There is no name in the second column.</source>
        <translation>No hay nombre en la segunda columna.</translation>
    </message>
</context>
<context>
    <name>fw::NetworkController</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>There are no connections to show.</source>
        <translation>No hay conexiones que mostrar.</translation>
    </message>
    <message>
        <source>The table does not show this connection now: it is filtered out or has a verdict.</source>
        <translation>La tabla no muestra ahora esta conexión: está fuera del filtro o tiene veredicto.</translation>
    </message>
</context>
<context>
    <name>fw::NetworkEdgeColumns</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>One end of the link</source>
        <translation>Un extremo del enlace</translation>
    </message>
    <message>
        <source>Other node</source>
        <translation>Otro nodo</translation>
    </message>
    <message>
        <source>The other end</source>
        <translation>El otro extremo</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Ranked connections between both</source>
        <translation>Conexiones clasificadas entre ambos</translation>
    </message>
    <message>
        <source>From the one</source>
        <translation>Desde el primero</translation>
    </message>
    <message>
        <source>Those the first node began</source>
        <translation>Las que inició el primer nodo</translation>
    </message>
    <message>
        <source>From the other</source>
        <translation>Desde el otro</translation>
    </message>
    <message>
        <source>Those the other node began</source>
        <translation>Las que inició el otro nodo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of these connections, both ways</source>
        <translation>Bytes de estas conexiones, en ambos sentidos</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Of the rarest connection</source>
        <translation>La de la conexión más rara</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The highest of these connections</source>
        <translation>El más alto de estas conexiones</translation>
    </message>
</context>
<context>
    <name>fw::NetworkLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>common to rare</source>
        <translation>de común a rara</translation>
    </message>
    <message>
        <source>few to many</source>
        <translation>de pocas a muchas</translation>
    </message>
    <message>
        <source>verdict high, medium, low</source>
        <translation>veredicto alto, medio, bajo</translation>
    </message>
    <message>
        <source>reputation</source>
        <translation>reputación</translation>
    </message>
</context>
<context>
    <name>fw::NetworkNodeColumns</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>An address, or a network shown as one</source>
        <translation>Una dirección, o una red mostrada como un nodo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What your network context calls it</source>
        <translation>Cómo la llama el contexto de red</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Inside your networks or not</source>
        <translation>Dentro de las redes propias o no</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>How many the node stands for</source>
        <translation>Cuántas representa el nodo</translation>
    </message>
    <message>
        <source>Peers</source>
        <translation>Interlocutores</translation>
    </message>
    <message>
        <source>Nodes it is linked with</source>
        <translation>Nodos con los que está enlazado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Ranked connections it is in</source>
        <translation>Conexiones clasificadas en las que está</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Bytes of these connections, both ways</source>
        <translation>Bytes de estas conexiones, en ambos sentidos</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Of its rarest connection</source>
        <translation>La de su conexión más rara</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>The highest of its connections</source>
        <translation>El más alto de sus conexiones</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>The highest of its addresses</source>
        <translation>La más alta de sus direcciones</translation>
    </message>
</context>
<context>
    <name>fw::NetworkNodesModel</name>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
</context>
<context>
    <name>fw::NetworkPanel</name>
    <message>
        <source>Nodes of the network view</source>
        <translation>Nodos de la vista de red</translation>
    </message>
    <message>
        <source>Links of the network view</source>
        <translation>Enlaces de la vista de red</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>&amp;Ajustar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation>Ac&amp;ercar</translation>
    </message>
    <message>
        <source>F&amp;urther</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Arrange anew</source>
        <translation>&amp;Reordenar</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>Le&amp;gend</source>
        <translation>&amp;Leyenda</translation>
    </message>
    <message>
        <source>&amp;Open this network</source>
        <translation>A&amp;brir esta red</translation>
    </message>
    <message>
        <source>&amp;Show its network as one</source>
        <translation>Mostrar su red como &amp;un nodo</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Save picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
    <message>
        <source>Which connections the network shows</source>
        <translation>Qué conexiones muestra la red</translation>
    </message>
    <message>
        <source>Shown rows</source>
        <translation>Filas mostradas</translation>
    </message>
    <message>
        <source>First %1 by rank</source>
        <translation>Las primeras %1 por puesto</translation>
    </message>
    <message>
        <source>Which networks are shown as one node</source>
        <translation>Qué redes se muestran como un nodo</translation>
    </message>
    <message>
        <source>Networks as needed</source>
        <translation>Redes según haga falta</translation>
    </message>
    <message>
        <source>Every address</source>
        <translation>Todas las direcciones</translation>
    </message>
    <message>
        <source>/24 as one (IPv6 /64)</source>
        <translation>/24 como un nodo (IPv6 /64)</translation>
    </message>
    <message>
        <source>/16 as one (IPv6 /48)</source>
        <translation>/16 como un nodo (IPv6 /48)</translation>
    </message>
    <message>
        <source>/8 as one (IPv6 /32)</source>
        <translation>/8 como un nodo (IPv6 /32)</translation>
    </message>
    <message>
        <source>Find an address or name</source>
        <translation>Buscar una dirección o un nombre</translation>
    </message>
    <message>
        <source>Find in the network</source>
        <translation>Buscar en la red</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
</context>
<context>
    <name>fw::NetworkView</name>
    <message>
        <source>1 address</source>
        <translation>1 dirección</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>1 connection</source>
        <translation>1 conexión</translation>
    </message>
    <message>
        <source>%1 connections</source>
        <translation>%1 conexiones</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>verdict high</source>
        <translation>veredicto alto</translation>
    </message>
    <message>
        <source>verdict medium</source>
        <translation>veredicto medio</translation>
    </message>
    <message>
        <source>verdict low</source>
        <translation>veredicto bajo</translation>
    </message>
    <message>
        <source>reputation high risk</source>
        <translation>reputación de riesgo alto</translation>
    </message>
    <message>
        <source>reputation medium risk</source>
        <translation>reputación de riesgo medio</translation>
    </message>
    <message>
        <source>reputation low risk</source>
        <translation>reputación de riesgo bajo</translation>
    </message>
    <message>
        <source>reputation no risk</source>
        <translation>reputación sin riesgo</translation>
    </message>
    <message>
        <source>reputation unverified</source>
        <translation>reputación sin verificar</translation>
    </message>
    <message>
        <source>%1, lowest score %2, %3</source>
        <translation>%1, puntuación mínima %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>external</source>
        <translation>externa</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>interna</translation>
    </message>
    <message>
        <source>%1 of them internal</source>
        <translation>%1 de ellas internas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a network&apos;s name and address</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 peer</source>
        <translation>1 interlocutor</translation>
    </message>
    <message>
        <source>%1 peers</source>
        <translation>%1 interlocutores</translation>
    </message>
    <message>
        <source>%1, %2; %3; %4</source>
        <translation>%1, %2; %3; %4</translation>
    </message>
    <message>
        <source>%1 with itself; %2</source>
        <translation>%1 consigo misma; %2</translation>
    </message>
    <message>
        <source>Within %1; %2</source>
        <translation>Dentro de %1; %2</translation>
    </message>
    <message>
        <source>%1 to %2; %3</source>
        <translation>De %1 a %2; %3</translation>
    </message>
    <message>
        <source>%1 and %2, %3 and %4 of them began; %5</source>
        <translation>%1 y %2, que iniciaron %3 y %4; %5</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 enlace</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 enlaces</translation>
    </message>
    <message>
        <source>%1 as %2 nodes, %3; double-click a network to open it</source>
        <translation>%1 como %2 nodos, %3; una red se abre con doble clic</translation>
    </message>
    <message>
        <source>There are no connections to show.</source>
        <translation>No hay conexiones que mostrar.</translation>
    </message>
    <message>
        <source>Network of the connections</source>
        <translation>Red de las conexiones</translation>
    </message>
    <message>
        <source>Network: %1</source>
        <translation>Red: %1</translation>
    </message>
</context>
<context>
    <name>fw::NfcapdDevice</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>nfdump cannot be started: %1</source>
        <translation>no se puede iniciar nfdump: %1</translation>
    </message>
    <message>
        <source>nfdump reports &quot;%1&quot;</source>
        <translation>nfdump informa de «%1»</translation>
    </message>
    <message>
        <source>nfdump ended with an error (exit code %1)</source>
        <translation>nfdump terminó con un error (código de salida %1)</translation>
    </message>
</context>
<context>
    <name>fw::NfcapdReader</name>
    <message>
        <source>%1 cannot be copied to a temporary file in %2, where nfdump is to read it: %3.</source>
        <translation>%1 no se puede copiar a un archivo temporal en %2, donde nfdump ha de leerlo: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is an nfcapd file, which only the program nfdump can read, and it is not installed. Install it (on Debian and Ubuntu: apt install nfdump), or give what &apos;nfdump -o csv&apos; prints of the file.</source>
        <translation>%1 es un archivo nfcapd, que solo puede leer el programa nfdump, y no está instalado. Instálese (en Debian y Ubuntu: apt install nfdump), o dese lo que &apos;nfdump -o csv&apos; imprime del archivo.</translation>
    </message>
</context>
<context>
    <name>fw::NfdumpCsvReader</name>
    <message>
        <source>%1: more than %2 columns.</source>
        <translation>%1: más de %2 columnas.</translation>
    </message>
    <message>
        <source>%1: nfdump&apos;s header lacks the column &quot;%2&quot;.</source>
        <translation>%1: a la cabecera de nfdump le falta la columna &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>fw::NotebookExport</name>
    <message>
        <source>jupyter-nbconvert cannot be started: %1. Nothing was exported.</source>
        <translation>No se puede iniciar jupyter-nbconvert: %1. No se ha exportado nada.</translation>
    </message>
    <message>
        <source>Jupyter&apos;s nbconvert is not installed, so nothing was exported. This installs it: %1</source>
        <translation>El nbconvert de Jupyter no está instalado, así que no se ha exportado nada. Esto lo instala: %1</translation>
    </message>
    <message>
        <source>The notebook was not exported: %1</source>
        <translation>No se ha exportado el cuaderno: %1</translation>
    </message>
</context>
<context>
    <name>fw::NotebookTemplates</name>
    <message>
        <source>The notebook template %1 cannot be read.</source>
        <translation>No se puede leer la plantilla de cuaderno %1.</translation>
    </message>
    <message>
        <source>brought up to newer templates: %1</source>
        <translation>actualizados a plantillas más nuevas: %1</translation>
    </message>
    <message>
        <source>newer templates not taken, because the files are not as they were copied: %1</source>
        <translation>plantillas más nuevas no tomadas, porque los archivos no están como se copiaron: %1</translation>
    </message>
    <message>
        <source>%1 is not the name of a notebook.</source>
        <translation>%1 no es el nombre de un cuaderno.</translation>
    </message>
    <message>
        <source>There is no template of %1; nothing was changed.</source>
        <translation>No hay ninguna plantilla de %1; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>fw::NotebooksController</name>
    <message>
        <source>No browser could be opened. The notebook is at %1.</source>
        <translation>No se pudo abrir ningún navegador. El cuaderno está en %1.</translation>
    </message>
    <message>
        <source>Exported the notebook as %1.</source>
        <translation>Se ha exportado el cuaderno como %1.</translation>
    </message>
    <message>
        <source>A notebook is being exported.</source>
        <translation>Se está exportando un cuaderno.</translation>
    </message>
    <message>
        <source>Jupyter runs on 127.0.0.1:%1 for this workspace and ends with this window.</source>
        <translation>Jupyter funciona en 127.0.0.1:%1 para este espacio de trabajo y termina con esta ventana.</translation>
    </message>
    <message>
        <source>Jupyter is starting; it opens your browser.</source>
        <translation>Jupyter se está iniciando; abre el navegador.</translation>
    </message>
    <message>
        <source>Jupyter is not installed. To open notebooks: %1</source>
        <translation>Jupyter no está instalado. Para abrir cuadernos: %1</translation>
    </message>
    <message>
        <source>Jupyter opens in your browser, on this computer only. Verdicts given in a notebook are shown here at once, and Undo takes them back.</source>
        <translation>Jupyter se abre en el navegador, solo en este equipo. Los veredictos dados en un cuaderno se muestran aquí al momento, y Deshacer los revierte.</translation>
    </message>
    <message>
        <source>The day&apos;s notebooks come with its analysis. Run analysis (Ctrl+R) ranks the results of %1.</source>
        <translation>Los cuadernos del día vienen con su análisis. Ejecutar análisis (Ctrl+R) clasifica los resultados del %1.</translation>
    </message>
    <message>
        <source>The day&apos;s notebooks come with its analysis, and %1 has no results yet. Open the flow_results.csv that the machine-learning job made for it.</source>
        <translation>Los cuadernos del día vienen con su análisis, y el %1 aún no tiene resultados. Ábrase el flow_results.csv que el proceso de aprendizaje automático hizo para él.</translation>
    </message>
    <message>
        <source>%1 was not refreshed: %2</source>
        <translation>%1 no se ha actualizado: %2</translation>
    </message>
    <message>
        <source>%1 is as its template.</source>
        <translation>%1 está como su plantilla.</translation>
    </message>
    <message>
        <source>%1 is as its template; yours is kept as %2.</source>
        <translation>%1 está como su plantilla; el anterior se conserva como %2.</translation>
    </message>
    <message>
        <source>%1 was not copied: %2</source>
        <translation>%1 no se ha copiado: %2</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>Export as HTML</source>
        <translation>Exportar como HTML</translation>
    </message>
    <message>
        <source>HTML (*.html);;All files (*)</source>
        <translation>HTML (*.html);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>fw::NotebooksModel</name>
    <message>
        <source>not there yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>as it was copied</source>
        <translation>como se copió</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>can be copied</source>
        <translation>se puede copiar</translation>
    </message>
    <message>
        <source>newer than this copy</source>
        <translation>más nueva que esta copia</translation>
    </message>
    <message>
        <source>the one it was copied from</source>
        <translation>aquella de la que se copió</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Changed (UTC)</source>
        <translation>Cambiado (UTC)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>fw::NotebooksPage</name>
    <message>
        <source>Notebooks of this day</source>
        <translation>Cuadernos de este día</translation>
    </message>
    <message>
        <source>&amp;Open in Jupyter</source>
        <translation>&amp;Abrir en Jupyter</translation>
    </message>
    <message>
        <source>Refresh from &amp;template</source>
        <translation>Actualizar desde la &amp;plantilla</translation>
    </message>
    <message>
        <source>Puts the template in place; a notebook that was changed is kept aside under another name.</source>
        <translation>Pone la plantilla en su lugar; un cuaderno que se haya cambiado se guarda aparte con otro nombre.</translation>
    </message>
    <message>
        <source>&amp;New copy</source>
        <translation>Copia &amp;nueva</translation>
    </message>
    <message>
        <source>A further notebook under a name of its own: of a template a fresh one, of your own a copy.</source>
        <translation>Otro cuaderno con nombre propio: de una plantilla, uno nuevo; de un cuaderno propio, una copia.</translation>
    </message>
    <message>
        <source>&amp;Export HTML…</source>
        <translation>&amp;Exportar HTML…</translation>
    </message>
    <message>
        <source>The notebook with its results, as Jupyter saved it last, as a page any browser shows.</source>
        <translation>El cuaderno con sus resultados, como Jupyter lo guardó por última vez, en una página que muestra cualquier navegador.</translation>
    </message>
</context>
<context>
    <name>fw::OdbcConnection</name>
    <message>
        <source>Qt&apos;s ODBC plugin is missing; install libqt6sql6-odbc.</source>
        <translation>Falta el complemento ODBC de Qt; hay que instalar libqt6sql6-odbc.</translation>
    </message>
    <message>
        <source>The %1 server cannot be reached, or it refused the login.</source>
        <translation>No se puede llegar al servidor %1, o ha rechazado el inicio de sesión.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a schema: letters, digits and _ only.</source>
        <translation>&quot;%1&quot; no es un nombre de esquema: solo letras, cifras y _.</translation>
    </message>
    <message>
        <source>The %1 server has no schema &quot;%2&quot;, or this user may not use it.</source>
        <translation>El servidor %1 no tiene ningún esquema &quot;%2&quot;, o este usuario no puede usarlo.</translation>
    </message>
    <message>
        <source>The connection to the %1 server was lost.</source>
        <translation>Se ha perdido la conexión con el servidor %1.</translation>
    </message>
    <message numerus="yes">
        <source>The %1 server did not finish the step &apos;%2&apos; within %n second(s).</source>
        <translation>
            <numerusform>El servidor %1 no ha terminado el paso &apos;%2&apos; en %n segundo.</numerusform>
            <numerusform>El servidor %1 no ha terminado el paso &apos;%2&apos; en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 server refused the step &apos;%2&apos;.</source>
        <translation>El servidor %1 ha rechazado el paso &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>The statement %1 is missing from this build.</source>
        <translation>A esta compilación le falta la sentencia %1.</translation>
    </message>
</context>
<context>
    <name>fw::OdbcDrivers</name>
    <message>
        <source>unixODBC does not start on this machine.</source>
        <translation>unixODBC no arranca en este equipo.</translation>
    </message>
</context>
<context>
    <name>fw::OpenFlowReader</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is none of the flow formats this program reads: it begins with %2, and looked for were: %3.</source>
        <translation>%1 no es ninguno de los formatos de flujos que lee este programa: empieza por %2, y se buscaban: %3.</translation>
    </message>
    <message>
        <source>%1 is compressed with gzip twice; unpack it first.</source>
        <translation>%1 está comprimido con gzip dos veces; descomprímase antes.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 looks like a Zeek log whose beginning is missing: the line with #fields, which names the columns, is not there. Put it before the first line.</source>
        <translation>%1 parece un registro de Zeek al que le falta el principio: no está la línea con #fields, que nombra las columnas. Póngase antes de la primera línea.</translation>
    </message>
</context>
<context>
    <name>fw::PictureExport</name>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
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
        <source>There is nothing to draw.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Exported the picture to %1.</source>
        <translation>Se ha exportado la imagen a %1.</translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se ha exportado nada: %1</translation>
    </message>
    <message>
        <source>Nothing was copied: there is nothing to draw.</source>
        <translation>No se ha copiado nada: no hay nada que dibujar.</translation>
    </message>
    <message>
        <source>Copied the picture, %1 by %2 pixels.</source>
        <translation>Se ha copiado la imagen, de %1 por %2 píxeles.</translation>
    </message>
</context>
<context>
    <name>fw::PlacesPage</name>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Geolocation files</source>
        <translation>Archivos de geolocalización</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
        <source>Places, network owners and domains come from *.mmdb files (MaxMind, DB-IP, IPinfo) and Spot&apos;s iploc.csv, several at once: of each place the closest answer counts. The next analysis uses them. Files are added and removed at once, without OK.</source>
        <translation>Lugares, propietarios de redes y dominios vienen de archivos *.mmdb (MaxMind, DB-IP, IPinfo) y del iploc.csv de Spot, varios a la vez: de cada lugar cuenta la respuesta más precisa. El próximo análisis los usa. Los archivos se añaden y se quitan al momento, sin Aceptar.</translation>
    </message>
    <message>
        <source>There is none yet, so places stay empty.</source>
        <translation>Aún no hay ninguno, así que los lugares quedan vacíos.</translation>
    </message>
    <message>
        <source>Add a geolocation file</source>
        <translation>Añadir un archivo de geolocalización</translation>
    </message>
    <message>
        <source>Geolocation files (*.mmdb iploc.csv);;All files (*)</source>
        <translation>Archivos de geolocalización (*.mmdb iploc.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Remove a geolocation file</source>
        <translation>Quitar un archivo de geolocalización</translation>
    </message>
    <message>
        <source>Remove %1 from the workspace? The file is deleted.</source>
        <translation>¿Quitar %1 del espacio de trabajo? El archivo se borra.</translation>
    </message>
</context>
<context>
    <name>fw::ProgramFacts</name>
    <message>
        <source>Flow Workbench %1</source>
        <translation>Flow Workbench %1</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (compilado con %2)</translation>
    </message>
    <message>
        <source>SQLite %1</source>
        <translation>SQLite %1</translation>
    </message>
    <message>
        <source>libmaxminddb %1</source>
        <translation>libmaxminddb %1</translation>
    </message>
    <message>
        <source>Compiler: %1</source>
        <translation>Compilador: %1</translation>
    </message>
    <message>
        <source>System: %1, %2</source>
        <translation>Sistema: %1, %2</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later</source>
        <translation>Licencia: GPL-3.0-or-later</translation>
    </message>
</context>
<context>
    <name>fw::ProgressStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: deteniéndose</translation>
    </message>
</context>
<context>
    <name>fw::RankedRows</name>
    <message>
        <source>No run of %1 was made yet; &apos;flow-oa run -d %1 -l 500&apos; makes one.</source>
        <translation>Aún no se ha hecho ningún análisis del %1; &apos;flow-oa run -d %1 -l 500&apos; hace uno.</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>hora UTC</translation>
    </message>
</context>
<context>
    <name>fw::RawFile</name>
    <message>
        <source>Move it away and import the day&apos;s flow files again; verdicts and tables are not concerned.</source>
        <translation>Hay que apartarlo e importar de nuevo los archivos de flujos del día; los veredictos y las tablas no se ven afectados.</translation>
    </message>
</context>
<context>
    <name>fw::Redirect</name>
    <message>
        <source>%1 sends us on to an address that is not http or https; that is not followed.</source>
        <translation>%1 redirige a una dirección que no es http ni https; no se sigue.</translation>
    </message>
    <message>
        <source>%1 sends us on from https to http, to %2; that is not followed.</source>
        <translation>%1 redirige de https a http, a %2; no se sigue.</translation>
    </message>
</context>
<context>
    <name>fw::RedoCommand</name>
    <message>
        <source>Brings back the decision of a day that was undone last.</source>
        <translation>Recupera la decisión de un día que se deshizo la última.</translation>
    </message>
</context>
<context>
    <name>fw::RejectedLines</name>
    <message>
        <source>wrong number of columns</source>
        <translation>número de columnas incorrecto</translation>
    </message>
    <message>
        <source>treceived is not a time (yyyy-mm-dd hh:mm:ss)</source>
        <translation>treceived no es una hora (aaaa-mm-dd hh:mm:ss)</translation>
    </message>
    <message>
        <source>the date columns do not agree with treceived</source>
        <translation>las columnas de fecha no coinciden con treceived</translation>
    </message>
    <message>
        <source>not an IPv4 or IPv6 address</source>
        <translation>no es una dirección IPv4 ni IPv6</translation>
    </message>
    <message>
        <source>not a port (0 to 65535)</source>
        <translation>no es un puerto (de 0 a 65535)</translation>
    </message>
    <message>
        <source>not a number in the column&apos;s range</source>
        <translation>no es un número del rango de la columna</translation>
    </message>
    <message>
        <source>protocol or flags are not 15 plain characters or fewer</source>
        <translation>el protocolo o los indicadores no tienen 15 caracteres simples o menos</translation>
    </message>
    <message>
        <source>not a time of the years 1970 to 9999</source>
        <translation>no es una hora de los años 1970 a 9999</translation>
    </message>
    <message>
        <source>not a whole JSON object</source>
        <translation>no es un objeto JSON completo</translation>
    </message>
    <message>
        <source>a record of another kind than a flow</source>
        <translation>un registro de otra clase que un flujo</translation>
    </message>
    <message>
        <source>traffic without IP addresses</source>
        <translation>tráfico sin direcciones IP</translation>
    </message>
</context>
<context>
    <name>fw::Reputation</name>
    <message>
        <source>The reputation service %1 gave no answer, so the run goes on without it: %2</source>
        <translation>El servicio de reputación %1 no dio respuesta, así que el análisis sigue sin él: %2</translation>
    </message>
    <message>
        <source>Reputation service %1: %2</source>
        <translation>Servicio de reputación %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>It answered &quot;not found&quot; for every address it was asked about (%n), as a wrong address of the service would; check it in the settings.</source>
        <translation>
            <numerusform>Respondió &quot;not found&quot; por la única dirección consultada (%n), como haría una dirección equivocada del servicio; revísese en los ajustes.</numerusform>
            <numerusform>Respondió &quot;not found&quot; por todas las direcciones consultadas (%n), como haría una dirección equivocada del servicio; revísese en los ajustes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is sent to a reputation service, because context/ipranges.csv is missing and internal ones might be among them. Write your own networks there, one &quot;start,end,name&quot; a line.</source>
        <translation>No se envía ninguna dirección a un servicio de reputación, porque falta context/ipranges.csv y podría haber internas entre ellas. Escríbanse allí las redes propias, una &quot;start,end,name&quot; por línea.</translation>
    </message>
    <message>
        <source>No address is sent to a reputation service, because context/ipranges.csv holds no network and internal ones might be among them. Write your own networks there, one &quot;start,end,name&quot; a line.</source>
        <translation>No se envía ninguna dirección a un servicio de reputación, porque context/ipranges.csv no contiene ninguna red y podría haber internas entre ellas. Escríbanse allí las redes propias, una &quot;start,end,name&quot; por línea.</translation>
    </message>
    <message numerus="yes">
        <source>No address is sent to a reputation service, because %n line(s) of context/ipranges.csv cannot be read, and internal ones might be among them. Mend or remove the lines, under File, Context services, Network.</source>
        <translation>
            <numerusform>No se envía ninguna dirección a un servicio de reputación, porque no se puede leer %n línea de context/ipranges.csv y podría haber internas entre ellas. Corríjase o quítese la línea, en Archivo, Servicios de contexto, Red.</numerusform>
            <numerusform>No se envía ninguna dirección a un servicio de reputación, porque no se pueden leer %n líneas de context/ipranges.csv y podría haber internas entre ellas. Corríjanse o quítense las líneas, en Archivo, Servicios de contexto, Red.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ReputationCacheFile</name>
    <message>
        <source>Answers of reputation services are not kept this time: %1</source>
        <translation>Las respuestas de los servicios de reputación no se guardan esta vez: %1</translation>
    </message>
    <message>
        <source>The kept answers of reputation services were damaged; they were moved to %1, and services are asked again. That file can be deleted.</source>
        <translation>Las respuestas guardadas de los servicios de reputación estaban dañadas; se movieron a %1, y se consulta de nuevo a los servicios. Ese archivo se puede borrar.</translation>
    </message>
    <message>
        <source>The kept answers of reputation services are damaged; delete %1.</source>
        <translation>Las respuestas guardadas de los servicios de reputación están dañadas; bórrese %1.</translation>
    </message>
</context>
<context>
    <name>fw::ReputationFile</name>
    <message>
        <source>Expected a text.</source>
        <translation>Se esperaba un texto.</translation>
    </message>
    <message>
        <source>Expected a whole number.</source>
        <translation>Se esperaba un número entero.</translation>
    </message>
    <message>
        <source>Expected true or false.</source>
        <translation>Se esperaba true o false.</translation>
    </message>
    <message>
        <source>Expected a list of texts.</source>
        <translation>Se esperaba una lista de textos.</translation>
    </message>
    <message>
        <source>Expected an object of texts, as {&quot;name&quot;: &quot;value&quot;}.</source>
        <translation>Se esperaba un objeto de textos, como {&quot;nombre&quot;: &quot;valor&quot;}.</translation>
    </message>
    <message>
        <source>Expected &quot;http_json&quot;, &quot;threatexchange&quot;, &quot;gti&quot; or &quot;list&quot;.</source>
        <translation>Se esperaba &quot;http_json&quot;, &quot;threatexchange&quot;, &quot;gti&quot; o &quot;list&quot;.</translation>
    </message>
    <message>
        <source>Expected &quot;stdin&quot;, &quot;environment&quot; or &quot;argument&quot;.</source>
        <translation>Se esperaba &quot;stdin&quot;, &quot;environment&quot; o &quot;argument&quot;.</translation>
    </message>
    <message>
        <source>Expected &quot;auto&quot;, &quot;plain&quot;, &quot;abusech&quot; or &quot;stix&quot;.</source>
        <translation>Se esperaba &quot;auto&quot;, &quot;plain&quot;, &quot;abusech&quot; o &quot;stix&quot;.</translation>
    </message>
    <message>
        <source>%1, reputation service &quot;%2&quot;, &quot;%3&quot;: %4</source>
        <translation>%1, servicio de reputación «%2», &quot;%3&quot;: %4</translation>
    </message>
    <message>
        <source>%1: &quot;reputation&quot; must be an object with &quot;services&quot;: a list of objects.</source>
        <translation>%1: &quot;reputation&quot; debe ser un objeto con &quot;services&quot;: una lista de objetos.</translation>
    </message>
    <message>
        <source>%1: &quot;reputation&quot; must not hold a key or password (&quot;%2&quot;). Take it out; the desktop&apos;s keyring keeps it, or an environment variable gives it: FLOW_REPUTATION_ and the service&apos;s name in capitals.</source>
        <translation>%1: &quot;reputation&quot; no debe contener una clave ni una contraseña (&quot;%2&quot;). Quítese; la guarda el llavero del escritorio, o la da una variable de entorno: FLOW_REPUTATION_ y el nombre del servicio en mayúsculas.</translation>
    </message>
    <message>
        <source>Another service has this name, or one that differs in capitals, blanks or marks only.</source>
        <translation>Otro servicio tiene este nombre, o uno que solo se distingue en mayúsculas, espacios o signos.</translation>
    </message>
</context>
<context>
    <name>fw::ReputationList</name>
    <message>
        <source>%1, line %2: %3 is no address, block or range.</source>
        <translation>%1, línea %2: %3 no es una dirección, un bloque ni un rango.</translation>
    </message>
    <message>
        <source>%1, object %2 (%3): an address of its pattern cannot be read.</source>
        <translation>%1, objeto %2 (%3): no se puede leer una dirección de su patrón.</translation>
    </message>
    <message>
        <source>%1 is no STIX bundle: it is not valid JSON. Get it again.</source>
        <translation>%1 no es un paquete STIX: no es JSON válido. Descárguese de nuevo.</translation>
    </message>
</context>
<context>
    <name>fw::ReputationMerge</name>
    <message>
        <source>The reputation service %1 was changed by somebody else meanwhile. Nothing of it was written; close this window without saving, open it again, then repeat the change.</source>
        <translation>Entretanto otra persona ha cambiado el servicio de reputación %1. No se ha escrito nada de él; ciérrese esta ventana sin guardar, vuelva a abrirse y repítase el cambio.</translation>
    </message>
</context>
<context>
    <name>fw::ReputationPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probarlo</translation>
    </message>
    <message>
        <source>Reputation services; the ticked ones are asked</source>
        <translation>Servicios de reputación; se consultan los marcados</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>&amp;Lists on this computer</source>
        <translation>&amp;Listas en este equipo</translation>
    </message>
    <message>
        <source>&amp;Another HTTP service with JSON</source>
        <translation>&amp;Otro servicio HTTP con JSON</translation>
    </message>
    <message>
        <source>&amp;ThreatExchange</source>
        <translation>&amp;ThreatExchange</translation>
    </message>
    <message>
        <source>&amp;McAfee GTI</source>
        <translation>&amp;McAfee GTI</translation>
    </message>
    <message>
        <source>No service is set up, so nothing is known of reputations and nothing leaves this computer. Add one.</source>
        <translation>No hay ningún servicio puesto, así que nada se sabe de reputaciones y nada sale de este equipo. Añádase uno.</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring, never in a file. The environment variable %1 goes before it.</source>
        <translation>Se guarda en el llavero del escritorio, nunca en un archivo. La variable de entorno %1 va antes.</translation>
    </message>
    <message>
        <source>Ask this service?</source>
        <translation>¿Consultar este servicio?</translation>
    </message>
    <message>
        <source>Addresses inside your own networks are never sent.</source>
        <translation>Las direcciones de las redes propias nunca se envían.</translation>
    </message>
    <message>
        <source>This once it is asked about the address of a public resolver; it stays switched off.</source>
        <translation>Solo esta vez se le pregunta por la dirección de un servidor DNS público; sigue desactivado.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>What leaves this computer is different now, so the service was switched off: tick it again to agree.</source>
        <translation>Lo que sale de este equipo es ahora distinto, así que el servicio se desactivó: márquese de nuevo para aceptar.</translation>
    </message>
</context>
<context>
    <name>fw::ReputationProvider</name>
    <message>
        <source>There is no key for it. Give one in the settings, or in the environment variable %1; or switch the service off.</source>
        <translation>No hay clave para él. Dese una en los ajustes, o en la variable de entorno %1; o apáguese el servicio.</translation>
    </message>
    <message>
        <source>Its key has a line break, a tab, or a blank at an end; give it again.</source>
        <translation>Su clave tiene un salto de línea, un tabulador, o un espacio en un extremo; dese de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) got no answer; run the analysis again to ask for them.</source>
        <translation>
            <numerusform>%n dirección quedó sin respuesta; repítase el análisis para consultarla.</numerusform>
            <numerusform>%n direcciones quedaron sin respuesta; repítase el análisis para consultarlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ReputationSettings</name>
    <message>
        <source>Expected up to 40 letters a to z, digits, blanks and _ . - with a letter or digit at both ends.</source>
        <translation>Se esperaban hasta 40 letras de la a a la z, cifras, espacios y _ . - con una letra o cifra en ambos extremos.</translation>
    </message>
    <message>
        <source>Expected the number of your app.</source>
        <translation>Se esperaba el número de la aplicación.</translation>
    </message>
    <message>
        <source>Expected a version of the Graph API, as &quot;v2.4&quot;.</source>
        <translation>Se esperaba una versión de la API Graph, como &quot;v2.4&quot;.</translation>
    </message>
    <message>
        <source>Expected a whole number from %1 to %2.</source>
        <translation>Se esperaba un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Expected an address that begins with https://, or with http:// and a server on this computer.</source>
        <translation>Se esperaba una dirección que empiece por https://, o por http:// y un servidor en este equipo.</translation>
    </message>
    <message>
        <source>A user or password has no place in the address.</source>
        <translation>Un usuario o una contraseña no tienen sitio en la dirección.</translation>
    </message>
    <message>
        <source>A key has no place in the address (&quot;%1&quot;): name a header for it in &quot;key_header&quot;.</source>
        <translation>Una clave no tiene sitio en la dirección (&quot;%1&quot;): nómbrese una cabecera para ella en &quot;key_header&quot;.</translation>
    </message>
    <message>
        <source>{ip} and {family} have no place in the server&apos;s name.</source>
        <translation>{ip} y {family} no tienen sitio en el nombre del servidor.</translation>
    </message>
    <message>
        <source>Write {ip} where the address asked about belongs.</source>
        <translation>Escríbase {ip} donde va la dirección consultada.</translation>
    </message>
    <message>
        <source>Expected the name of a header, as &quot;Key&quot;.</source>
        <translation>Se esperaba el nombre de una cabecera, como &quot;Key&quot;.</translation>
    </message>
    <message>
        <source>Expected up to 20 plain characters, as &quot;Bearer &quot;.</source>
        <translation>Se esperaban hasta 20 caracteres simples, como &quot;Bearer &quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no header: a name without blanks, and a value of plain characters.</source>
        <translation>&quot;%1&quot; no es una cabecera: un nombre sin espacios, y un valor de caracteres simples.</translation>
    </message>
    <message>
        <source>A key has no place among the headers (&quot;%1&quot;): name its header in &quot;key_header&quot;.</source>
        <translation>Una clave no tiene sitio entre las cabeceras (&quot;%1&quot;): nómbrese su cabecera en &quot;key_header&quot;.</translation>
    </message>
    <message>
        <source>Expected a JSON pointer, as &quot;/data/score&quot;.</source>
        <translation>Se esperaba un puntero JSON, como &quot;/data/score&quot;.</translation>
    </message>
    <message>
        <source>Expected a JSON pointer, as &quot;/data/name&quot;, or nothing.</source>
        <translation>Se esperaba un puntero JSON, como &quot;/data/name&quot;, o nada.</translation>
    </message>
    <message>
        <source>Say which value means which level, as {&quot;&gt;=75&quot;: &quot;High:3&quot;}.</source>
        <translation>Dígase qué valor significa qué nivel, como {&quot;&gt;=75&quot;: &quot;High:3&quot;}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is no rule. Expected &quot;&gt;=&quot; and a number, a text or &quot;*&quot;, and for it a level from -1 to 3, with or without a label: &quot;High:3&quot;.</source>
        <translation>&quot;%1&quot;: &quot;%2&quot; no es una regla. Se esperaba &quot;&gt;=&quot; y un número, un texto o &quot;*&quot;, y para ello un nivel de -1 a 3, con etiqueta o sin ella: &quot;High:3&quot;.</translation>
    </message>
    <message>
        <source>Expected the REST client&apos;s path, from / on.</source>
        <translation>Se esperaba la ruta del cliente REST, desde /.</translation>
    </message>
    <message>
        <source>Expected the name of a server.</source>
        <translation>Se esperaba el nombre de un servidor.</translation>
    </message>
    <message>
        <source>The user&apos;s name is needed.</source>
        <translation>Se necesita el nombre del usuario.</translation>
    </message>
    <message>
        <source>Expected what Spot calls &quot;ci&quot;: JSON with ###QUERY### in the list that is called &quot;q&quot;.</source>
        <translation>Se esperaba lo que Spot llama &quot;ci&quot;: JSON con ###QUERY### en la lista llamada &quot;q&quot;.</translation>
    </message>
    <message>
        <source>Expected the names of files or folders.</source>
        <translation>Se esperaban nombres de archivos o carpetas.</translation>
    </message>
    <message>
        <source>Expected up to 60 characters.</source>
        <translation>Se esperaban hasta 60 caracteres.</translation>
    </message>
    <message>
        <source>Another service has this name, or one that differs in capitals, blanks or marks only.</source>
        <translation>Otro servicio tiene este nombre, o uno que solo se distingue en mayúsculas, espacios o signos.</translation>
    </message>
    <message>
        <source>In every run, the external addresses of its rows and your key for %1 leave this computer; they are sent to %2.</source>
        <translation>En cada análisis salen de este equipo las direcciones externas de sus filas y la clave para %1; se envían a %2.</translation>
    </message>
    <message>
        <source>In every run, the external addresses of its rows leave this computer; they are sent to %1.</source>
        <translation>En cada análisis salen de este equipo las direcciones externas de sus filas; se envían a %1.</translation>
    </message>
    <message>
        <source>In every run, the external addresses of its rows and the number and secret of your ThreatExchange app leave this computer; they are sent to %1.</source>
        <translation>En cada análisis salen de este equipo las direcciones externas de sus filas y el número y el secreto de la aplicación de ThreatExchange; se envían a %1.</translation>
    </message>
    <message>
        <source>In every run, the program %1 is given the external addresses of its rows, your user name and your password; it sends them from this computer to %2.</source>
        <translation>En cada análisis el programa %1 recibe las direcciones externas de sus filas, el nombre de usuario y la contraseña; los envía desde este equipo a %2.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: addresses are looked up in files.</source>
        <translation>Nada sale de este equipo: las direcciones se buscan en archivos.</translation>
    </message>
    <message>
        <source>The password is among the program&apos;s arguments (-p): while it runs, every user of this computer can read it in the list of processes.</source>
        <translation>La contraseña está entre los argumentos del programa (-p): mientras se ejecuta, todos los usuarios de este equipo pueden leerla en la lista de procesos.</translation>
    </message>
    <message>
        <source>Expected the HTTP status of an address that is not known, as 404, or 0.</source>
        <translation>Se esperaba el estado HTTP de una dirección no conocida, como 404, o 0.</translation>
    </message>
</context>
<context>
    <name>fw::ReputationText</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Unverified</source>
        <translation>Sin verificar</translation>
    </message>
</context>
<context>
    <name>fw::ResetCommand</name>
    <message>
        <source>Nothing was changed; --yes does it.</source>
        <translation>No se ha cambiado nada; --yes lo hace.</translation>
    </message>
    <message>
        <source>%1: no connection had a verdict; nothing was changed.</source>
        <translation>%1: ninguna conexión tenía veredicto; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Takes away every verdict of a day.</source>
        <translation>Quita todos los veredictos de un día.</translation>
    </message>
    <message>
        <source>Does it. Without it, says what would go and changes nothing.</source>
        <translation>Lo hace. Sin esta opción, dice qué se perdería y no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connection(s) would lose the verdict: %2 high, %3 medium, %4 low.</source>
        <translation>
            <numerusform>%1: %n conexión perdería su veredicto: %2 high, %3 medium, %4 low.</numerusform>
            <numerusform>%1: %n conexiones perderían su veredicto: %2 high, %3 medium, %4 low.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connection(s) lost the verdict.</source>
        <translation>
            <numerusform>%1: %n conexión ha perdido su veredicto.</numerusform>
            <numerusform>%1: %n conexiones han perdido su veredicto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ResetDialog</name>
    <message>
        <source>Reset day</source>
        <translation>Restablecer el día</translation>
    </message>
    <message numerus="yes">
        <source>Clear all %n verdict(s) of %1?</source>
        <translation>
            <numerusform>¿Quitar %n veredicto del %1?</numerusform>
            <numerusform>¿Quitar los %n veredictos del %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>The connections stay ranked and the feedback file for the machine-learning job becomes empty but for its header. The raw flows, the analysis and your notebooks are not touched. Undo brings the verdicts back.</source>
        <translation>Las conexiones siguen clasificadas y el archivo de realimentación para el proceso de aprendizaje automático queda vacío, salvo la cabecera. Los flujos en bruto, el análisis y los cuadernos no se tocan. Deshacer recupera los veredictos.</translation>
    </message>
    <message>
        <source>&amp;Clear verdicts</source>
        <translation>&amp;Quitar veredictos</translation>
    </message>
    <message>
        <source>The day is in a shared database: the verdicts others gave go too.</source>
        <translation>El día está en una base de datos compartida: también se quitan los veredictos que dieron otras personas.</translation>
    </message>
</context>
<context>
    <name>fw::ResultsReader</name>
    <message>
        <source>expected %1 tab-separated columns, found %2</source>
        <translation>se esperaban %1 columnas separadas por tabuladores y hay %2</translation>
    </message>
    <message>
        <source>a time (yyyy-mm-dd hh:mm:ss)</source>
        <translation>una hora (aaaa-mm-dd hh:mm:ss)</translation>
    </message>
    <message>
        <source>%1 is not on the day of the run, %2</source>
        <translation>%1 no cae en el día del análisis, %2</translation>
    </message>
    <message>
        <source>an IPv4 or IPv6 address</source>
        <translation>una dirección IPv4 o IPv6</translation>
    </message>
    <message>
        <source>a port from 0 to 65535</source>
        <translation>un puerto de 0 a 65535</translation>
    </message>
    <message>
        <source>a whole number, 0 or greater</source>
        <translation>un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <source>column %1 (%2): expected %3, found %4</source>
        <translation>columna %1 (%2): se esperaba %3 y hay %4</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 es una carpeta.</translation>
    </message>
    <message>
        <source>There are no results for %1: %2 does not exist.</source>
        <translation>No hay resultados del %1: %2 no existe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>flow_conf.json names a column beyond the first %1.</source>
        <translation>flow_conf.json nombra una columna más allá de las %1 primeras.</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Leyendo resultados</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, línea %2: %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>The scores do not rise from line to line; the rank is the line&apos;s place in the file, so check that the most suspicious stand first.</source>
        <translation>Las puntuaciones no crecen de línea en línea; la posición es el lugar de la línea en el archivo, así que conviene comprobar que las más sospechosas van primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are dated just outside the day; their details belong to the day of their own date.</source>
        <translation>
            <numerusform>%n fila tiene fecha justo fuera del día; sus detalles pertenecen al día de su propia fecha.</numerusform>
            <numerusform>%n filas tienen fecha justo fuera del día; sus detalles pertenecen al día de su propia fecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line 1: this is not a ranked results file: expected a time (yyyy-mm-dd hh:mm:ss) in tab-separated column %2, found %3.</source>
        <translation>%1, línea 1: esto no es un archivo de resultados clasificados: se esperaba una hora (aaaa-mm-dd hh:mm:ss) en la columna %2 separada por tabuladores y hay %3.</translation>
    </message>
    <message>
        <source>a protocol name, UTF-8 of at most %1 bytes</source>
        <translation>un nombre de protocolo, UTF-8 de %1 bytes como máximo</translation>
    </message>
</context>
<context>
    <name>fw::RowDetails</name>
    <message>
        <source>%1, internal</source>
        <translation>%1, interna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fw::RulePanel</name>
    <message>
        <source>&amp;Score</source>
        <translation>&amp;Juzgar</translation>
    </message>
    <message>
        <source>Hosts the rule hits</source>
        <translation>Equipos que alcanza la regla</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>An address, a network such as 10.0.0.0/8 or a range such as 10.0.0.1-10.0.0.9; empty means any</source>
        <translation>Una dirección, una red como 10.0.0.0/8 o un rango como 10.0.0.1-10.0.0.9; vacío significa cualquiera</translation>
    </message>
    <message>
        <source>0 to 65535; empty means any, 0 is a port of its own</source>
        <translation>De 0 a 65535; vacío significa cualquiera, 0 es un puerto más</translation>
    </message>
    <message>
        <source>&amp;Either side:</source>
        <translation>Un &amp;extremo:</translation>
    </message>
    <message>
        <source>Address on either side</source>
        <translation>Dirección en cualquiera de los extremos</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>Or&amp;igen:</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>Dirección de origen</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Puerto:</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Puerto de origen</translation>
    </message>
    <message>
        <source>Des&amp;tination:</source>
        <translation>De&amp;stino:</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>Dirección de destino</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>Puerto de destino</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>&amp;Protocolo:</translation>
    </message>
    <message>
        <source>As the table shows it, such as TCP; empty means any</source>
        <translation>Como lo muestra la tabla, por ejemplo TCP; vacío significa cualquiera</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>&amp;Note:</source>
        <translation>&amp;Nota:</translation>
    </message>
    <message>
        <source>why, for the history</source>
        <translation>por qué, para el historial</translation>
    </message>
    <message>
        <source>From the c&amp;urrent row</source>
        <translation>De la fila act&amp;ual</translation>
    </message>
    <message>
        <source>Fill the fields from the current row of the table (R)</source>
        <translation>Rellenar los campos con la fila actual de la tabla (R)</translation>
    </message>
    <message>
        <source>Empt&amp;y the fields</source>
        <translation>V&amp;aciar los campos</translation>
    </message>
    <message>
        <source>Hi&amp;gh</source>
        <translation>Al&amp;to</translation>
    </message>
    <message>
        <source>&amp;Medium</source>
        <translation>&amp;Medio</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Bajo</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>Nin&amp;guno</translation>
    </message>
    <message>
        <source>Takes the verdicts away</source>
        <translation>Quita los veredictos</translation>
    </message>
    <message>
        <source>Fill in at least one field; R fills them from the current row. Fields left empty mean any.</source>
        <translation>Hay que rellenar al menos un campo; R los rellena con la fila actual. Los campos vacíos significan cualquiera.</translation>
    </message>
    <message>
        <source>No connection of this day matches.</source>
        <translation>Ninguna conexión de este día coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n host(s).</source>
        <translation>
            <numerusform>%n equipo.</numerusform>
            <numerusform>%n equipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another verdict, which this replaces.</source>
        <translation>
            <numerusform>%n de ellas tiene otro veredicto, que este reemplaza.</numerusform>
            <numerusform>%n de ellas tienen otro veredicto, que este reemplaza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::RuleText</name>
    <message>
        <source>&apos;%1&apos; is not an address, a network such as 10.0.0.0/8 or a range such as 10.0.0.1-10.0.0.9.</source>
        <translation>&apos;%1&apos; no es una dirección, ni una red como 10.0.0.0/8, ni un rango como 10.0.0.1-10.0.0.9.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a port; it must be a whole number, 0 to 65535.</source>
        <translation>&apos;%1&apos; no es un puerto; debe ser un número entero, de 0 a 65535.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a protocol; it is a name such as TCP, or a number.</source>
        <translation>&apos;%1&apos; no es un protocolo; es un nombre como TCP o un número.</translation>
    </message>
</context>
<context>
    <name>fw::RunAnalysis</name>
    <message>
        <source>made anew after an import</source>
        <translation>rehecho tras una importación</translation>
    </message>
    <message>
        <source>The run is stored, but not all of its files could be put in place: %1 They are completed at the next start.</source>
        <translation>El análisis está almacenado, pero no se han podido colocar todos sus archivos: %1 Se completarán en el próximo inicio.</translation>
    </message>
    <message>
        <source>the file has fewer rows than the limit; all were taken</source>
        <translation>el archivo tiene menos filas que el límite; se han tomado todas</translation>
    </message>
    <message>
        <source>the first %1 of %2 lines</source>
        <translation>las primeras %1 de %2 líneas</translation>
    </message>
    <message>
        <source>The limit must be a whole number of rows, 1 or greater.</source>
        <translation>El límite debe ser un número entero de filas, 1 o mayor.</translation>
    </message>
    <message>
        <source>No raw flows of %1 were imported, so details, chords and ingest summary are empty. Import the day&apos;s flows; they are then filled.</source>
        <translation>No se han importado flujos en bruto del %1, así que los detalles, las cuerdas y el resumen de la ingesta están vacíos. Se rellenan al importar los flujos del día.</translation>
    </message>
    <message>
        <source>%1 changed while it was being read; run again when it is complete.</source>
        <translation>%1 cambió mientras se leía; hay que ejecutarlo de nuevo cuando esté completo.</translation>
    </message>
</context>
<context>
    <name>fw::RunCommand</name>
    <message>
        <source>%1: run done in %2 s, %3 of %4 lines of %5</source>
        <translation>%1: análisis hecho en %2 s, %3 de %4 líneas de %5</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>etapa</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>--results needs a file.</source>
        <translation>--results necesita un archivo.</translation>
    </message>
    <message>
        <source>--type can only be flow, not &apos;%1&apos;.</source>
        <translation>--type solo puede ser flow, y no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Runs the analysis of a day: makes everything the workbench shows of it.</source>
        <translation>Ejecuta el análisis de un día: genera todo lo que se ve de él en la ventana.</translation>
    </message>
    <message>
        <source>LIMIT</source>
        <translation>LÍMITE</translation>
    </message>
    <message>
        <source>How many rows to take from the head of the ranked results, 1 or greater.</source>
        <translation>Cuántas filas se toman del principio de los resultados clasificados, 1 o más.</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>The kind of data; only flow. Default: flow.</source>
        <translation>El tipo de datos; solo flow. Por omisión: flow.</translation>
    </message>
    <message>
        <source>The ranked results, a file or a webhdfs://host:port/path; the day keeps a copy. Default: flow_results.csv of the day&apos;s folder.</source>
        <translation>Los resultados clasificados, un archivo o webhdfs://host:port/path; el día conserva una copia. Por omisión: flow_results.csv de la carpeta del día.</translation>
    </message>
</context>
<context>
    <name>fw::RunContext</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>fw::RunInSession</name>
    <message>
        <source>There is no workspace at %1. &apos;flow-oa import&apos; or &apos;flow-oa demo&apos; makes one; --workspace names another.</source>
        <translation>No hay ningún espacio de trabajo en %1. &apos;flow-oa import&apos; o &apos;flow-oa demo&apos; crean uno; --workspace indica otro.</translation>
    </message>
    <message>
        <source>Stopping; a second signal ends the program at once.</source>
        <translation>Deteniéndose; una segunda señal termina el programa de inmediato.</translation>
    </message>
    <message>
        <source>The workspace %1 is not a folder.</source>
        <translation>El espacio de trabajo %1 no es una carpeta.</translation>
    </message>
</context>
<context>
    <name>fw::RunReport</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Network context</source>
        <translation>Contexto de red</translation>
    </message>
    <message>
        <source>Geolocation</source>
        <translation>Geolocalización</translation>
    </message>
    <message>
        <source>Reputation</source>
        <translation>Reputación</translation>
    </message>
    <message>
        <source>Suspicious connections</source>
        <translation>Conexiones sospechosas</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Chords</source>
        <translation>Cuerdas</translation>
    </message>
    <message>
        <source>Ingest summary</source>
        <translation>Resumen de la ingesta</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Notebooks</source>
        <translation>Cuadernos</translation>
    </message>
</context>
<context>
    <name>fw::RunReportPanel</name>
    <message>
        <source>The stored report of this run cannot be read; only its start is known. Run the analysis again to have a whole one.</source>
        <translation>El informe guardado de este análisis no se puede leer; solo se conoce su comienzo. Hay que ejecutar el análisis de nuevo para tener uno completo.</translation>
    </message>
    <message>
        <source>Nothing was missing.</source>
        <translation>No faltó nada.</translation>
    </message>
    <message>
        <source>Results file:</source>
        <translation>Archivo de resultados:</translation>
    </message>
    <message>
        <source>Lines in it:</source>
        <translation>Líneas que contiene:</translation>
    </message>
    <message>
        <source>Blake2b hash:</source>
        <translation>Suma Blake2b:</translation>
    </message>
    <message>
        <source>Stages of the run</source>
        <translation>Etapas del análisis</translation>
    </message>
    <message>
        <source>Warnings of the run</source>
        <translation>Avisos del análisis</translation>
    </message>
    <message>
        <source>Analysis of %1, started %2 UTC, done in %3</source>
        <translation>Análisis del %1, iniciado %2 UTC, hecho en %3</translation>
    </message>
    <message>
        <source>Warnings, a&amp;nd what to do</source>
        <translation>Avisos y &amp;qué hacer</translation>
    </message>
</context>
<context>
    <name>fw::RunReportText</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Analysis of %1</source>
        <translation>Análisis del %1</translation>
    </message>
    <message>
        <source>Started: %1 UTC</source>
        <translation>Inicio: %1 UTC</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Límite: %1</translation>
    </message>
    <message>
        <source>Results file: %1</source>
        <translation>Archivo de resultados: %1</translation>
    </message>
    <message>
        <source>Lines in the results file: %1</source>
        <translation>Líneas del archivo de resultados: %1</translation>
    </message>
    <message>
        <source>Blake2b of the results file: %1</source>
        <translation>Blake2b del archivo de resultados: %1</translation>
    </message>
    <message>
        <source>No warnings.</source>
        <translation>Sin avisos.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>fw::RunReputation</name>
    <message>
        <source>No reputation service was asked: %1</source>
        <translation>No se consultó ningún servicio de reputación: %1</translation>
    </message>
    <message>
        <source>%1 is one of your own addresses, or of none on the Internet; only external ones are ever asked about.</source>
        <translation>%1 es una dirección propia, o de ninguna parte de Internet; solo se consultan las externas.</translation>
    </message>
</context>
<context>
    <name>fw::RunsController</name>
    <message>
        <source>Copied the report.</source>
        <translation>Informe copiado.</translation>
    </message>
    <message>
        <source>No analysis of %1 was made yet. Run analysis (Ctrl+R) ranks its results.</source>
        <translation>Aún no se ha hecho ningún análisis del %1. Ejecutar análisis (Ctrl+R) clasifica sus resultados.</translation>
    </message>
    <message>
        <source>No analysis of %1 was made: it has no results. Open the flow_results.csv that the machine-learning job made for it.</source>
        <translation>No se ha hecho ningún análisis del %1: no tiene resultados. Hay que abrir el flow_results.csv que el trabajo de aprendizaje automático hizo para él.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved the report as %1.</source>
        <translation>Informe guardado como %1.</translation>
    </message>
    <message>
        <source>The report was not saved: %1</source>
        <translation>El informe no se ha guardado: %1</translation>
    </message>
</context>
<context>
    <name>fw::RunsModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Results file</source>
        <translation>Archivo de resultados</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Inicio (UTC)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Rows ranked</source>
        <translation>Filas clasificadas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>fw::RunsPage</name>
    <message>
        <source>Runs of this day</source>
        <translation>Análisis de este día</translation>
    </message>
    <message>
        <source>&amp;Copy report as text</source>
        <translation>&amp;Copiar informe como texto</translation>
    </message>
    <message>
        <source>Copy report as &amp;JSON</source>
        <translation>Copiar informe como &amp;JSON</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Save JSON as…</source>
        <translation>&amp;Guardar JSON como…</translation>
    </message>
</context>
<context>
    <name>fw::SampleDay</name>
    <message>
        <source>%1 is not the sample&apos;s and is left as it is; choose another workspace for the sample day.</source>
        <translation>%1 no es del ejemplo y se deja como está; hay que elegir otro espacio de trabajo para el día de ejemplo.</translation>
    </message>
    <message>
        <source>The sample day needs a date, as yyyy-mm-dd.</source>
        <translation>El día de ejemplo necesita una fecha, como aaaa-mm-dd.</translation>
    </message>
    <message>
        <source>A sample day has between %1 and %2 flows, not %3.</source>
        <translation>Un día de ejemplo tiene entre %1 y %2 flujos, y no %3.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is a day of your own and is left as it is; choose another date or workspace for the sample day.</source>
        <translation>%1 es un día propio y se deja como está; hay que elegir otra fecha u otro espacio de trabajo para el día de ejemplo.</translation>
    </message>
    <message>
        <source>Making flows</source>
        <translation>Generando flujos</translation>
    </message>
    <message>
        <source>Counting what is usual</source>
        <translation>Contando lo habitual</translation>
    </message>
    <message>
        <source>Ranking flows</source>
        <translation>Clasificando flujos</translation>
    </message>
    <message>
        <source>Writing files</source>
        <translation>Escribiendo archivos</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
</context>
<context>
    <name>fw::SavedFilters</name>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 debe contener un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 no es JSON válido.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>&quot;recent&quot; must be a list of filters</source>
        <translation>&quot;recent&quot; debe ser una lista de filtros</translation>
    </message>
    <message>
        <source>&quot;saved&quot; must be a list of objects with a &quot;name&quot; and a &quot;filter&quot;</source>
        <translation>&quot;saved&quot; debe ser una lista de objetos con un &quot;name&quot; y un &quot;filter&quot;</translation>
    </message>
</context>
<context>
    <name>fw::SavedFiltersDialog</name>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nombrar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Quitar este filtro</translation>
    </message>
    <message>
        <source>A filter needs a name.</source>
        <translation>Un filtro necesita un nombre.</translation>
    </message>
    <message>
        <source>Another filter is called %1 already.</source>
        <translation>Ya hay otro filtro llamado %1.</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Takes the place of %1: %2</source>
        <translation>Ocupa el lugar de %1: %2</translation>
    </message>
</context>
<context>
    <name>fw::Schema</name>
    <message>
        <source>%1 was made by a newer version of Flow Workbench. It was left as it is; use that version.</source>
        <translation>%1 fue creado por una versión más reciente de Flow Workbench. Se ha dejado como está; hay que usar esa versión.</translation>
    </message>
</context>
<context>
    <name>fw::ScoreBatch</name>
    <message>
        <source>the field &apos;%1&apos; is given twice</source>
        <translation>el campo &apos;%1&apos; se da dos veces</translation>
    </message>
    <message>
        <source>the field %1 is not known</source>
        <translation>el campo %1 no se conoce</translation>
    </message>
    <message>
        <source>&apos;score&apos; is one of high, medium, low, clear, not %1</source>
        <translation>&apos;score&apos; es uno de high, medium, low, clear, no %1</translation>
    </message>
    <message>
        <source>%1 is not a connection&apos;s key</source>
        <translation>%1 no es la clave de una conexión</translation>
    </message>
    <message>
        <source>it is not JSON from byte %1 on</source>
        <translation>no es JSON desde el byte %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number, 0 to 65535</source>
        <translation>&apos;%1&apos; debe ser un número entero, de 0 a 65535</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; debe ser un texto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be an address, a block or a range, not %2</source>
        <translation>&apos;%1&apos; debe ser una dirección, un bloque o un rango, no %2</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>no es UTF-8</translation>
    </message>
    <message>
        <source>the field &apos;score&apos; is missing</source>
        <translation>falta el campo &apos;score&apos;</translation>
    </message>
    <message>
        <source>&apos;connection&apos; cannot be combined with the fields of a rule</source>
        <translation>&apos;connection&apos; no se puede combinar con los campos de una regla</translation>
    </message>
    <message>
        <source>it does not say which connections: &apos;connection&apos;, or at least one of &apos;src_ip&apos;, &apos;dst_ip&apos;, &apos;ip&apos;, &apos;src_port&apos;, &apos;dst_port&apos; and &apos;proto&apos;</source>
        <translation>no dice qué conexiones: &apos;connection&apos;, o al menos uno de &apos;src_ip&apos;, &apos;dst_ip&apos;, &apos;ip&apos;, &apos;src_port&apos;, &apos;dst_port&apos; y &apos;proto&apos;</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Nothing was changed.</source>
        <translation>%1, línea %2: %3. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 holds no decision. Nothing was changed.</source>
        <translation>%1 no contiene ninguna decisión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>the day has no suspicious connection %1</source>
        <translation>el día no tiene ninguna conexión sospechosa %1</translation>
    </message>
    <message>
        <source>no suspicious connection of the day matches the rule (%1)</source>
        <translation>ninguna conexión sospechosa del día coincide con la regla (%1)</translation>
    </message>
</context>
<context>
    <name>fw::ScoreCommand</name>
    <message>
        <source>--score is one of high, medium, low, clear, not &apos;%1&apos;.</source>
        <translation>--score debe ser uno de high, medium, low, clear, y no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The verdict; clear takes it away.</source>
        <translation>El veredicto; clear lo quita.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLAVE</translation>
    </message>
    <message>
        <source>One connection, by the key of &apos;flow-oa suspicious --format json&apos;; not together with the rule below.</source>
        <translation>Una conexión, por la clave de &apos;flow-oa suspicious --format json&apos;; no junto con la regla de más abajo.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PUERTO</translation>
    </message>
    <message>
        <source>Gives connections of a day a verdict: named ones, or all that a rule means (the options left out mean any).</source>
        <translation>Da un veredicto a conexiones de un día: a las nombradas o a todas las que abarca una regla (las opciones omitidas significan cualquiera).</translation>
    </message>
    <message>
        <source>Rule: the source, as an address, a block (10.0.0.0/8) or a range (10.0.0.1-10.0.0.9).</source>
        <translation>Regla: el origen, como dirección, bloque (10.0.0.0/8) o rango (10.0.0.1-10.0.0.9).</translation>
    </message>
    <message>
        <source>Rule: the destination, likewise.</source>
        <translation>Regla: el destino, de la misma forma.</translation>
    </message>
    <message>
        <source>Rule: the source port, 0 to 65535.</source>
        <translation>Regla: el puerto de origen, de 0 a 65535.</translation>
    </message>
    <message>
        <source>Rule: the destination port, 0 to 65535.</source>
        <translation>Regla: el puerto de destino, de 0 a 65535.</translation>
    </message>
    <message>
        <source>PROTO</source>
        <translation>PROTO</translation>
    </message>
    <message>
        <source>Rule: the protocol, such as TCP.</source>
        <translation>Regla: el protocolo, por ejemplo TCP.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Why, for the journal. Default: none.</source>
        <translation>El porqué, para el diario. Por omisión: ninguno.</translation>
    </message>
    <message>
        <source>Says what would be scored, and which hosts, and changes nothing.</source>
        <translation>Dice qué recibiría veredicto, y qué equipos, y no cambia nada.</translation>
    </message>
    <message>
        <source>--connection cannot be combined with --src-ip, --dst-ip, --ip, --src-port, --dst-port or --proto.</source>
        <translation>--connection no se puede combinar con --src-ip, --dst-ip, --ip, --src-port, --dst-port ni --proto.</translation>
    </message>
    <message>
        <source>--batch needs a file, or - for standard input.</source>
        <translation>--batch necesita un archivo, o - para la entrada estándar.</translation>
    </message>
    <message>
        <source>--batch cannot be combined with --%1.</source>
        <translation>--batch no se puede combinar con --%1.</translation>
    </message>
    <message>
        <source>Rule: either side, likewise.</source>
        <translation>Regla: cualquiera de los extremos, igualmente.</translation>
    </message>
    <message>
        <source>Many decisions as one step, or none of them: JSON lines from a file, or from standard input when it is -. Each line is an object with &quot;score&quot;, either &quot;connection&quot; or fields of a rule (&quot;src_ip&quot;, &quot;dst_ip&quot;, &quot;ip&quot;, &quot;src_port&quot;, &quot;dst_port&quot;, &quot;proto&quot;), and perhaps &quot;note&quot;. Where two lines mean one connection, the later one counts.</source>
        <translation>Muchas decisiones en un solo paso, o ninguna: líneas JSON de un archivo, o de la entrada estándar si es -. Cada línea es un objeto con &quot;score&quot;, o bien &quot;connection&quot; o bien campos de una regla (&quot;src_ip&quot;, &quot;dst_ip&quot;, &quot;ip&quot;, &quot;src_port&quot;, &quot;dst_port&quot;, &quot;proto&quot;), y quizá &quot;note&quot;. Si dos líneas se refieren a una misma conexión, cuenta la posterior.</translation>
    </message>
    <message>
        <source>--filter is empty and would mean every connection of the day.</source>
        <translation>--filter está vacío y significaría todas las conexiones del día.</translation>
    </message>
    <message>
        <source>--filter cannot be combined with --connection, --src-ip, --dst-ip, --ip, --src-port, --dst-port or --proto; write src:, dst:, ip:, sport:, dport: and proto: into the filter.</source>
        <translation>--filter no se puede combinar con --connection, --src-ip, --dst-ip, --ip, --src-port, --dst-port ni --proto; escríbanse src:, dst:, ip:, sport:, dport: y proto: en el filtro.</translation>
    </message>
    <message>
        <source>Say which connections: --connection, --src-ip, --dst-ip, --ip, --src-port, --dst-port, --proto or --filter.</source>
        <translation>Dígase qué conexiones: --connection, --src-ip, --dst-ip, --ip, --src-port, --dst-port, --proto o --filter.</translation>
    </message>
    <message>
        <source>In place of a rule: all connections that match, in the language of the window&apos;s filter bar; see &apos;flow-oa suspicious --help&apos;. The journal keeps the text.</source>
        <translation>En lugar de una regla: todas las conexiones que coinciden, en el lenguaje de la barra de filtro de la ventana; véase &apos;flow-oa suspicious --help&apos;. El diario guarda el texto.</translation>
    </message>
</context>
<context>
    <name>fw::ScoreCurveChart</name>
    <message>
        <source>Score curve of the day</source>
        <translation>Curva de puntuaciones del día</translation>
    </message>
    <message>
        <source>This row: %1.</source>
        <translation>Esta fila: %1.</translation>
    </message>
    <message>
        <source>Knee: %1.</source>
        <translation>Codo: %1.</translation>
    </message>
    <message>
        <source>No curve: fewer than two scores above 0.</source>
        <translation>Sin curva: menos de dos puntuaciones por encima de 0.</translation>
    </message>
    <message>
        <source>score %1, %2 lower</source>
        <translation>puntuación %1, %2 más bajas</translation>
    </message>
    <message>
        <source>rarest</source>
        <translation>las más raras</translation>
    </message>
    <message>
        <source>%1 connections by score</source>
        <translation>%1 conexiones por puntuación</translation>
    </message>
    <message>
        <source>knee: %1 before it</source>
        <translation>codo: %1 antes de él</translation>
    </message>
</context>
<context>
    <name>fw::Scoring</name>
    <message>
        <source>%1 has no suspicious connection %2; nothing was changed.</source>
        <translation>El día %1 no tiene la conexión sospechosa %2; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>No suspicious connection of %1 matches the rule (%2); nothing was changed.</source>
        <translation>Ninguna conexión sospechosa del %1 coincide con la regla (%2); no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>rows: %1, connections: %2, of them with another verdict before: %3</source>
        <translation>filas: %1, conexiones: %2, de ellas con otro veredicto antes: %3</translation>
    </message>
    <message>
        <source>the verdict %1</source>
        <translation>el veredicto %1</translation>
    </message>
    <message>
        <source>no verdict</source>
        <translation>sin veredicto</translation>
    </message>
    <message>
        <source>%1: would set %2 (%3)</source>
        <translation>%1: se pondría %2 (%3)</translation>
    </message>
    <message>
        <source>host</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>as source</source>
        <translation>como origen</translation>
    </message>
    <message>
        <source>as destination</source>
        <translation>como destino</translation>
    </message>
    <message>
        <source>%1: set %2 (%3)</source>
        <translation>%1: puesto %2 (%3)</translation>
    </message>
    <message>
        <source>The decision is kept in the journal, but the tables and ml_feedback.csv could not follow; the next command on this workspace brings them up to date. %1</source>
        <translation>La decisión está guardada en el diario, pero no se han podido actualizar las tablas ni ml_feedback.csv; el próximo comando sobre este espacio de trabajo los pone al día. %1</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Nothing was changed.</source>
        <translation>No se puede leer %1: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1: would set %2; %3</source>
        <translation>%1: se pondría %2; %3</translation>
    </message>
    <message>
        <source>%1: set %2; %3</source>
        <translation>%1: se puso %2; %3</translation>
    </message>
    <message>
        <source>the batch</source>
        <translation>el lote</translation>
    </message>
    <message>
        <source>The decision is kept, and the tables follow it. %1</source>
        <translation>La decisión está guardada, y las tablas la siguen. %1</translation>
    </message>
    <message>
        <source>The decision is kept in the journal and waits for the database; &apos;flow-oa sync&apos; carries it there. %1</source>
        <translation>La decisión está guardada en el diario y espera a la base de datos; &apos;flow-oa sync&apos; la lleva allí. %1</translation>
    </message>
</context>
<context>
    <name>fw::Screenshots</name>
    <message>
        <source>The window did not come to rest in a minute.</source>
        <translation>La ventana no quedó en reposo en un minuto.</translation>
    </message>
    <message>
        <source>No picture could be written to %1.</source>
        <translation>No se ha podido escribir ninguna imagen en %1.</translation>
    </message>
</context>
<context>
    <name>fw::ServiceForm</name>
    <message>
        <source>by the file&apos;s name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <source>addresses and blocks, one a line</source>
        <translation>direcciones y bloques, uno por línea</translation>
    </message>
    <message>
        <source>CSV of abuse.ch</source>
        <translation>CSV de abuse.ch</translation>
    </message>
    <message>
        <source>STIX 2.1</source>
        <translation>STIX 2.1</translation>
    </message>
    <message>
        <source>on its standard input</source>
        <translation>por su entrada estándar</translation>
    </message>
    <message>
        <source>as a variable, GTI_PASSWORD</source>
        <translation>como variable, GTI_PASSWORD</translation>
    </message>
    <message>
        <source>The service knows IPv6</source>
        <translation>El servicio conoce IPv6</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Header for the key</source>
        <translation>Cabecera de la clave</translation>
    </message>
    <message>
        <source>Before the key</source>
        <translation>Ante la clave</translation>
    </message>
    <message>
        <source>Level, JSON pointer</source>
        <translation>Nivel, puntero JSON</translation>
    </message>
    <message>
        <source>Label, JSON pointer</source>
        <translation>Etiqueta, puntero JSON</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>App number</source>
        <translation>Número de aplicación</translation>
    </message>
    <message>
        <source>Version of the API</source>
        <translation>Versión de la API</translation>
    </message>
    <message>
        <source>REST client</source>
        <translation>Cliente REST</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Petición</translation>
    </message>
    <message>
        <source>Password is given</source>
        <translation>La contraseña se da</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>context/reputation; separated by ;</source>
        <translation>context/reputation; separados por ;</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Escrito como</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Level of an entry</source>
        <translation>Nivel de una entrada</translation>
    </message>
    <message>
        <source>Hours an answer is kept</source>
        <translation>Horas que se guarda una respuesta</translation>
    </message>
    <message>
        <source>Key or password</source>
        <translation>Clave o contraseña</translation>
    </message>
    <message>
        <source>Value in the answer</source>
        <translation>Valor en la respuesta</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>as an argument (-p), seen by all in the list of processes</source>
        <translation>como argumento (-p), visible para todos en la lista de procesos</translation>
    </message>
    <message>
        <source>An answer without it: nothing is known</source>
        <translation>Una respuesta sin ella: no se sabe nada</translation>
    </message>
    <message>
        <source>HTTP status for &quot;not known&quot;</source>
        <translation>Estado HTTP de &quot;no conocida&quot;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>Más cabeceras</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Questions at a time</source>
        <translation>Consultas a la vez</translation>
    </message>
    <message>
        <source>Addresses in a question</source>
        <translation>Direcciones por consulta</translation>
    </message>
    <message>
        <source>Hours &quot;not known&quot; is kept</source>
        <translation>Horas que se guarda &quot;no conocida&quot;</translation>
    </message>
    <message>
        <source>Seconds for all of it</source>
        <translation>Segundos para todo</translation>
    </message>
</context>
<context>
    <name>fw::Session</name>
    <message>
        <source>The flows were imported, but the tables of %1 made from them were not renewed; import the file again, or run the analysis.</source>
        <translation>Los flujos se han importado, pero las tablas del %1 que salen de ellos no se han renovado; hay que importar el archivo de nuevo o ejecutar el análisis.</translation>
    </message>
    <message>
        <source>%1 holds no decision although the tables hold verdicts: it was emptied or replaced. Nothing was changed. Put a backup in its place, or move it and %2 away to begin anew.</source>
        <translation>%1 no contiene ninguna decisión aunque las tablas tienen veredictos: se ha vaciado o reemplazado. No se ha cambiado nada. Hay que poner una copia de seguridad en su lugar, o apartar ese archivo y %2 para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The decisions are safe in the journal, but must reach the tables and ml_feedback.csv before work goes on.</source>
        <translation>Las decisiones están a salvo en el diario, pero deben llegar a las tablas y a ml_feedback.csv antes de seguir trabajando.</translation>
    </message>
    <message>
        <source>The workspace has nothing of %1.</source>
        <translation>El espacio de trabajo no tiene nada del %1.</translation>
    </message>
    <message numerus="yes">
        <source>batch of %n line(s)</source>
        <translation>
            <numerusform>lote de %n línea</numerusform>
            <numerusform>lote de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no suspicious connection %2.</source>
        <translation>%1 no tiene ninguna conexión sospechosa %2.</translation>
    </message>
    <message>
        <source>%1 has no suspicious connection of rank %2.</source>
        <translation>%1 no tiene ninguna conexión sospechosa de posición %2.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 en %2, %3</translation>
    </message>
    <message>
        <source>A run of this day broke off while it wrote %1; the tables are of two runs until the analysis is run again.</source>
        <translation>Un análisis de este día se interrumpió mientras escribía %1; las tablas son de dos análisis hasta que se ejecute de nuevo.</translation>
    </message>
</context>
<context>
    <name>fw::SettingsJson</name>
    <message>
        <source>%1 is not valid JSON; mend it, or move it away and a new one is made.</source>
        <translation>%1 no es JSON válido; hay que corregirlo, o apartarlo para que se cree uno nuevo.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 debe contener un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>fw::Shortcuts</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
</context>
<context>
    <name>fw::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Buscar una tecla o lo que hace</translation>
    </message>
    <message>
        <source>No key has these words.</source>
        <translation>Ninguna tecla tiene esas palabras.</translation>
    </message>
</context>
<context>
    <name>fw::ShortcutsModel</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>fw::SourcesModel</name>
    <message>
        <source>Imported file</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Lines of the file that were left out, because they are no flow</source>
        <translation>Líneas del archivo que se omitieron, porque no son un flujo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Líneas rechazadas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>Importado (UTC)</translation>
    </message>
</context>
<context>
    <name>fw::Spelling</name>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>The table %1 of this database lacks columns that both Spot 1.0 and this program give it: %2.</source>
        <translation>A la tabla %1 de esta base de datos le faltan columnas que le dan tanto Spot 1.0 como este programa: %2.</translation>
    </message>
</context>
<context>
    <name>fw::SpotConfig</name>
    <message>
        <source>not filled in</source>
        <translation>sin rellenar</translation>
    </message>
    <message>
        <source>%1 is no engine here: SQLite, PostgreSQL or Impala</source>
        <translation>%1 no es aquí un motor: SQLite, PostgreSQL o Impala</translation>
    </message>
    <message>
        <source>has no meaning here</source>
        <translation>aquí no significa nada</translation>
    </message>
    <message>
        <source>no file here holds a secret: give it in Context services, or in the environment</source>
        <translation>ningún archivo guarda aquí un secreto: dese en Servicios de contexto, o en el entorno</translation>
    </message>
    <message>
        <source>categories are not shown, as Spot did not show them</source>
        <translation>las categorías no se muestran, como Spot tampoco las mostraba</translation>
    </message>
    <message>
        <source>no service of this name is known here</source>
        <translation>aquí no se conoce ningún servicio de este nombre</translation>
    </message>
    <message>
        <source>codes of DNS and HTTP; flows have none</source>
        <translation>códigos de DNS y HTTP; los flujos no los tienen</translation>
    </message>
    <message>
        <source>the columns of the results and of the scores</source>
        <translation>las columnas de los resultados y de las puntuaciones</translation>
    </message>
    <message>
        <source>%1 is none of Spot&apos;s configuration files: engine.json, reputation_config.json, nc_config.json, iana_config.json, flow_conf.json or spot.conf was expected.</source>
        <translation>%1 no es ninguno de los archivos de configuración de Spot: se esperaba engine.json, reputation_config.json, nc_config.json, iana_config.json, flow_conf.json o spot.conf.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON.</source>
        <translation>%1 no es JSON válido.</translation>
    </message>
    <message>
        <source>not used: the engine is another</source>
        <translation>no se usa: el motor es otro</translation>
    </message>
    <message>
        <source>a list or a command, which is not read; a plain value was expected</source>
        <translation>una lista o una orden, que no se lee; se esperaba un valor simple</translation>
    </message>
    <message>
        <source>given again further down</source>
        <translation>se da de nuevo más abajo</translation>
    </message>
</context>
<context>
    <name>fw::SqlText</name>
    <message>
        <source>A text with a NUL or half a character cannot be stored.</source>
        <translation>Un texto con un NUL o con medio carácter no se puede guardar.</translation>
    </message>
    <message>
        <source>An empty list cannot be searched in.</source>
        <translation>No se puede buscar en una lista vacía.</translation>
    </message>
    <message>
        <source>A value of the kind %1 cannot be stored.</source>
        <translation>Un valor del tipo %1 no se puede guardar.</translation>
    </message>
    <message>
        <source>The value of :%1 is missing.</source>
        <translation>Falta el valor de :%1.</translation>
    </message>
</context>
<context>
    <name>fw::StagedFiles</name>
    <message>
        <source>%1 is a folder where a file must be written.</source>
        <translation>%1 es una carpeta y ahí hay que escribir un archivo.</translation>
    </message>
</context>
<context>
    <name>fw::StagesModel</name>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>fw::StartPage</name>
    <message>
        <source>Flow Workbench</source>
        <translation>Flow Workbench</translation>
    </message>
    <message>
        <source>This workspace has no day yet. Bring one in to begin.</source>
        <translation>Este espacio de trabajo aún no tiene ningún día. Para empezar hay que traer uno.</translation>
    </message>
    <message>
        <source>Open the &amp;sample day</source>
        <translation>Abrir el día de e&amp;jemplo</translation>
    </message>
    <message>
        <source>A small company&apos;s day, made up, with five stories worth finding. Takes a few seconds.</source>
        <translation>El día inventado de una empresa pequeña, con cinco historias que merece la pena encontrar. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>&amp;Import flows…</source>
        <translation>&amp;Importar flujos…</translation>
    </message>
    <message>
        <source>The raw flows of a day, from nfdump, Zeek, Argus, Suricata or Spot.</source>
        <translation>Los flujos en bruto de un día, de nfdump, Zeek, Argus, Suricata o Spot.</translation>
    </message>
    <message>
        <source>Open &amp;results…</source>
        <translation>Abrir &amp;resultados…</translation>
    </message>
    <message>
        <source>A flow_results.csv that the machine-learning job has ranked.</source>
        <translation>Un flow_results.csv clasificado por el proceso de aprendizaje automático.</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>Or drop files on this window: raw flows are imported, ranked results are opened.</source>
        <translation>También se pueden soltar archivos en esta ventana: los flujos en bruto se importan, los resultados clasificados se abren.</translation>
    </message>
    <message>
        <source>Connect to a data&amp;base…</source>
        <translation>Conectar con una &amp;base de datos…</translation>
    </message>
    <message>
        <source>PostgreSQL or Apache Impala, also one that Spot filled: its days are shown as they are.</source>
        <translation>PostgreSQL o Apache Impala, también una que haya llenado Spot: sus días se muestran como están.</translation>
    </message>
</context>
<context>
    <name>fw::Statements</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>This build has no SQL statements in %1.</source>
        <translation>Esta compilación no tiene sentencias SQL en %1.</translation>
    </message>
    <message>
        <source>The statement %1 is missing from this build.</source>
        <translation>A esta compilación le falta la sentencia %1.</translation>
    </message>
    <message>
        <source>This statement is no template of rows: %1</source>
        <translation>Esta sentencia no es una plantilla de filas: %1</translation>
    </message>
    <message>
        <source>The value of :%1 is missing.</source>
        <translation>Falta el valor de :%1.</translation>
    </message>
</context>
<context>
    <name>fw::StatusLine</name>
    <message>
        <source>Embedded store</source>
        <translation>Almacén integrado</translation>
    </message>
    <message>
        <source>Times are UTC</source>
        <translation>Horas en UTC</translation>
    </message>
    <message>
        <source>The tables and the journal are files of the workspace.</source>
        <translation>Las tablas y el diario son archivos del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Saving decisions</source>
        <translation>Guardando decisiones</translation>
    </message>
    <message>
        <source>All decisions are saved</source>
        <translation>Todas las decisiones están guardadas</translation>
    </message>
    <message>
        <source>%1: offline</source>
        <translation>%1: sin conexión</translation>
    </message>
    <message>
        <source>The tables are in this database; the journal is a file of the workspace.</source>
        <translation>Las tablas están en esta base de datos; el diario es un archivo del espacio de trabajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) saved here, not yet in the database</source>
        <translation>
            <numerusform>%n decisión guardada aquí, aún no en la base de datos</numerusform>
            <numerusform>%n decisiones guardadas aquí, aún no en la base de datos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::StepBack</name>
    <message>
        <source>%1: there is nothing to undo.</source>
        <translation>%1: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>%1: there is nothing to redo.</source>
        <translation>%1: no hay nada que rehacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: undone: %2</source>
        <translation>%1: deshecho: %2</translation>
    </message>
    <message>
        <source>%1: redone: %2</source>
        <translation>%1: rehecho: %2</translation>
    </message>
    <message>
        <source>step %1 by %2 at %3 UTC: %4</source>
        <translation>paso %1 de %2 a las %3 UTC: %4</translation>
    </message>
    <message>
        <source>; note: %1</source>
        <translation>; nota: %1</translation>
    </message>
</context>
<context>
    <name>fw::Store</name>
    <message>
        <source>The verdicts are safe in journal.sqlite: move the damaged file away and run the analysis of each day again; all tables are then made anew.</source>
        <translation>Los veredictos están a salvo en journal.sqlite: hay que apartar el archivo dañado y ejecutar de nuevo el análisis de cada día; todas las tablas se harán de nuevo.</translation>
    </message>
    <message>
        <source>Raw flows come into %1 by the cluster&apos;s own ingest, as files; this program only reads them there.</source>
        <translation>Los flujos en bruto llegan a %1 por la ingesta propia del clúster, como archivos; este programa allí solo los lee.</translation>
    </message>
    <message>
        <source>%1 is in a database that others work with; only its administrator can delete the day there.</source>
        <translation>El %1 está en una base de datos con la que trabajan otras personas; allí solo su administrador puede borrar el día.</translation>
    </message>
    <message>
        <source>The row of rank %1 (%2) has %3 = %4, and flow_scores of this database was made by Spot with room up to %5. Change the column to BIGINT, or run with a lower limit.</source>
        <translation>La fila de posición %1 (%2) tiene %3 = %4, y Spot creó flow_scores de esta base de datos con sitio hasta %5. Hay que cambiar la columna a BIGINT, o ejecutar el análisis con un límite menor.</translation>
    </message>
    <message>
        <source>The run broke off while it wrote to the database, and the tables of %1 there may be of two runs; run the analysis again.</source>
        <translation>El análisis se interrumpió mientras escribía en la base de datos, y las tablas del %1 pueden ser allí de dos análisis; hay que ejecutar el análisis de nuevo.</translation>
    </message>
    <message>
        <source>The connection was lost while the run was being stored, and it is not known whether the tables of %1 are of this run or of the one before; run the analysis again.</source>
        <translation>Se perdió la conexión mientras se guardaba el análisis, y no se sabe si las tablas del %1 son de este análisis o del anterior; hay que ejecutar el análisis de nuevo.</translation>
    </message>
    <message>
        <source>The tables of %1 in the database are of this run, and this workspace could not note it; run the analysis again.</source>
        <translation>Las tablas del %1 en la base de datos son de este análisis, y este espacio de trabajo no ha podido anotarlo; hay que ejecutar el análisis de nuevo.</translation>
    </message>
    <message>
        <source>The database has no table %1 that this user can read, and the settings do not let it be made.</source>
        <translation>La base de datos no tiene ninguna tabla %1 que este usuario pueda leer, y la configuración no permite crearla.</translation>
    </message>
    <message>
        <source>Writing %1 was cancelled after it had begun.</source>
        <translation>La escritura de %1 se canceló después de empezar.</translation>
    </message>
    <message>
        <source>The statement %1 is missing from this build.</source>
        <translation>A esta compilación le falta la sentencia %1.</translation>
    </message>
    <message>
        <source>%1 rows of %2 were sent for %3, and %4 are there.</source>
        <translation>Se enviaron %1 filas de %2 para el %3, y hay %4.</translation>
    </message>
    <message>
        <source>%1 of %2 was replaced, and whether all of it is there was not seen.</source>
        <translation>Se reemplazó %1 del %2, y no se ha visto si está todo.</translation>
    </message>
    <message>
        <source>It is not known whether %1 of %2 was replaced: there are %3 rows now.</source>
        <translation>No se sabe si se reemplazó %1 del %2: ahora el número de filas es %3.</translation>
    </message>
    <message>
        <source>It is not known whether %1 of %2 was replaced.</source>
        <translation>No se sabe si se reemplazó %1 del %2.</translation>
    </message>
    <message>
        <source>%1: %2 Shown is what its last run counted.</source>
        <translation>%1: %2 Se muestra lo que contó su último análisis.</translation>
    </message>
</context>
<context>
    <name>fw::StoryJson</name>
    <message>
        <source>the field &apos;%1&apos; is not known</source>
        <translation>no se conoce el campo &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>&apos;%1&apos; debe ser un texto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be an address</source>
        <translation>&apos;%1&apos; debe ser una dirección</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a time, yyyy-mm-dd hh:mm:ss</source>
        <translation>&apos;%1&apos; debe ser una hora, yyyy-mm-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a whole number, 0 to %2</source>
        <translation>&apos;%1&apos; debe ser un número entero, de 0 a %2</translation>
    </message>
    <message>
        <source>timeline, row %1: </source>
        <translation>cronología, fila %1: </translation>
    </message>
    <message>
        <source>it is not JSON from byte %1 on</source>
        <translation>no es JSON desde el byte %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>&apos;title&apos; is empty</source>
        <translation>&apos;title&apos; está vacío</translation>
    </message>
    <message>
        <source>&apos;timeline&apos; must be a list</source>
        <translation>&apos;timeline&apos; debe ser una lista</translation>
    </message>
</context>
<context>
    <name>fw::StoryboardCommand</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>The story is too large.</source>
        <translation>El relato es demasiado grande.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Detenido; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1 is not a story: %2. Nothing was changed.</source>
        <translation>%1 no es un relato: %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>%1: saved the story of %2 (rows of its timeline: %3)</source>
        <translation>%1: guardado el relato de %2 (filas de su cronología: %3)</translation>
    </message>
    <message>
        <source>No story of %1 was saved.</source>
        <translation>No se guardó ningún relato del %1.</translation>
    </message>
    <message>
        <source>Lists what was written about addresses of a day, or saves a story with its timeline.</source>
        <translation>Lista lo que se escribió sobre direcciones de un día, o guarda un relato con su cronología.</translation>
    </message>
    <message>
        <source>Saves one story in place of that of the same address: a JSON object from a file, or from standard input when it is -, with &quot;ip&quot;, &quot;title&quot;, and perhaps &quot;text&quot; and &quot;timeline&quot;, a list of objects with the columns of &apos;flow-oa timeline&apos;.</source>
        <translation>Guarda un relato en lugar del de la misma dirección: un objeto JSON de un archivo, o de la entrada estándar si es -, con &quot;ip&quot;, &quot;title&quot; y, si acaso, &quot;text&quot; y &quot;timeline&quot;, una lista de objetos con las columnas de &apos;flow-oa timeline&apos;.</translation>
    </message>
</context>
<context>
    <name>fw::SummaryCommand</name>
    <message>
        <source>minute UTC</source>
        <translation>minuto UTC</translation>
    </message>
    <message>
        <source>flows</source>
        <translation>flujos</translation>
    </message>
    <message>
        <source>--from %1 is after --to %2.</source>
        <translation>--from %1 es posterior a --to %2.</translation>
    </message>
    <message>
        <source>No run from %1 to %2 has counted flows; import the flows and run the analysis.</source>
        <translation>Ningún análisis del %1 al %2 ha contado flujos; hay que importar los flujos y ejecutar el análisis.</translation>
    </message>
    <message>
        <source>Lists how many raw flows each minute of some days brought.</source>
        <translation>Lista cuántos flujos en bruto trajo cada minuto de unos días.</translation>
    </message>
    <message>
        <source>The first day, as yyyymmdd or yyyy-mm-dd (UTC).</source>
        <translation>El primer día, como yyyymmdd o yyyy-mm-dd (UTC).</translation>
    </message>
    <message>
        <source>The last day, included.</source>
        <translation>El último día, incluido.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>00 h to 24 h</source>
        <translation>00 h a 24 h</translation>
    </message>
    <message>
        <source>no flows from</source>
        <translation>sin flujos desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>%1 flows in %2 minutes; gaps of %3 minutes or more: %4.</source>
        <translation>%1 flujos en %2 minutos; huecos de %3 minutos o más: %4.</translation>
    </message>
    <message>
        <source>No flows from %1 to %2 were imported; &apos;flow-oa import&apos; brings them in.</source>
        <translation>No se ha importado ningún flujo del %1 al %2; &apos;flow-oa import&apos; los trae.</translation>
    </message>
    <message>
        <source>Counts what was imported, whether the analysis was run or not; of a shared database, what its runs counted. The table for people ends with each day&apos;s total and its hours as small bars, and with the gaps: five minutes or more without a flow. CSV and JSON have the minutes alone.</source>
        <translation>Cuenta lo importado, se haya ejecutado o no el análisis; de una base de datos compartida, lo que contaron sus análisis. La tabla para personas termina con el total de cada día y sus horas como barras pequeñas, y con los huecos: cinco minutos o más sin un flujo. CSV y JSON tienen solo los minutos.</translation>
    </message>
</context>
<context>
    <name>fw::SuspiciousCommand</name>
    <message>
        <source>Every connection of %1 has a verdict.</source>
        <translation>Todas las conexiones del %1 tienen veredicto.</translation>
    </message>
    <message>
        <source>The run of %1 ranked no connection.</source>
        <translation>El análisis del %1 no clasificó ninguna conexión.</translation>
    </message>
    <message>
        <source>Lists a day&apos;s suspicious connections, the most suspicious first.</source>
        <translation>Enumera las conexiones sospechosas de un día, la más sospechosa primero.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>At most so many rows, 1 or greater. Default: all.</source>
        <translation>Como mucho, este número de filas, 1 o más. Por omisión: todas.</translation>
    </message>
    <message>
        <source>Only connections that have no verdict yet.</source>
        <translation>Solo las conexiones que aún no tienen veredicto.</translation>
    </message>
    <message>
        <source>No connection of %1 matches the filter.</source>
        <translation>Ninguna conexión del %1 coincide con el filtro.</translation>
    </message>
    <message>
        <source>Only connections that match, in the language of the window&apos;s filter bar, such as &apos;dport:443 -country:US score&lt;1e-5&apos;. Fields: %1.</source>
        <translation>Solo las conexiones que coinciden, en el lenguaje de la barra de filtro de la ventana, como &apos;dport:443 -country:US score&lt;1e-5&apos;. Campos: %1.</translation>
    </message>
</context>
<context>
    <name>fw::SyncCommand</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>hora UTC</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>--keep needs ours or theirs.</source>
        <translation>--keep necesita ours o theirs.</translation>
    </message>
    <message>
        <source>This workspace stores in a file of its own, which has every decision.</source>
        <translation>Este espacio de trabajo guarda en un archivo propio, que tiene todas las decisiones.</translation>
    </message>
    <message>
        <source>The database has other verdicts on these connections; --keep ours writes yours again, --keep theirs takes the database&apos;s.</source>
        <translation>La base de datos tiene otros veredictos en estas conexiones; --keep ours escribe de nuevo los propios, --keep theirs toma los de la base de datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait in the journal. %1</source>
        <translation>
            <numerusform>%n decisión espera en el diario. %1</numerusform>
            <numerusform>%n decisiones esperan en el diario. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every decision is in the database: %1.</source>
        <translation>Todas las decisiones están en la base de datos: %1.</translation>
    </message>
    <message>
        <source>Carries decisions that wait to a shared database and reads back what is there.</source>
        <translation>Lleva las decisiones que esperan a una base de datos compartida y lee lo que hay en ella.</translation>
    </message>
    <message>
        <source>Ends the differences: yours are written again, or the database&apos;s are taken. Without it they are listed.</source>
        <translation>Pone fin a las diferencias: se escriben de nuevo los veredictos propios, o se toman los de la base de datos. Sin esta opción se enumeran.</translation>
    </message>
</context>
<context>
    <name>fw::TableExporter</name>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Export what is on screen</source>
        <translation>Exportar lo que está en pantalla</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texto separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>JSON, every value exact (*.json)</source>
        <translation>JSON, cada valor exacto (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s).</source>
        <translation>
            <numerusform>%n fila copiada.</numerusform>
            <numerusform>%n filas copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n row(s) to %1.</source>
        <translation>
            <numerusform>%n fila exportada a %1.</numerusform>
            <numerusform>%n filas exportadas a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported: %1</source>
        <translation>No se ha exportado nada: %1</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>Tabla Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>fw::TableFind</name>
    <message>
        <source>F&amp;ind in the table…</source>
        <translation>&amp;Buscar en la tabla…</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Busc&amp;ar el siguiente</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar e&amp;l anterior</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Not in these rows</source>
        <translation>No está en estas filas</translation>
    </message>
    <message>
        <source>%1 found</source>
        <comment>cells with a text</comment>
        <translation>%1 encontradas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this cell of all that have a text</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>fw::TableTools</name>
    <message>
        <source>&amp;Export what is on screen…</source>
        <translation>&amp;Exportar lo que está en pantalla…</translation>
    </message>
    <message>
        <source>Copy c&amp;ell</source>
        <translation>Copiar c&amp;elda</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy rows as C&amp;SV</source>
        <translation>Copiar filas como C&amp;SV</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>Copiar filas como &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
    <message>
        <source>Copy rows as &amp;Markdown</source>
        <translation>Copiar filas como &amp;Markdown</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>Col&amp;umnas</translation>
    </message>
    <message>
        <source>&amp;Choose columns…</source>
        <translation>&amp;Elegir columnas…</translation>
    </message>
    <message>
        <source>&amp;Saved sets</source>
        <translation>Conjuntos &amp;guardados</translation>
    </message>
</context>
<context>
    <name>fw::TextFile</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes, which no such file should be.</source>
        <translation>%1 ocupa más de %2 bytes, y ningún archivo así debería ocupar tanto.</translation>
    </message>
</context>
<context>
    <name>fw::ThreatExchangeProvider</name>
    <message>
        <source>It does not answer as ThreatExchange does; check the address in the settings.</source>
        <translation>No responde como ThreatExchange; revísese la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>ThreatExchange does not accept the app&apos;s number and secret; check both.</source>
        <translation>ThreatExchange no acepta el número y el secreto de la aplicación; revísense ambos.</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>Consultando %1</translation>
    </message>
    <message numerus="yes">
        <source>It could not answer for %n address(es); run the analysis again to ask for them.</source>
        <translation>
            <numerusform>No pudo responder por %n dirección; repítase el análisis para consultarla.</numerusform>
            <numerusform>No pudo responder por %n direcciones; repítase el análisis para consultarlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::TimelineCommand</name>
    <message>
        <source>from UTC</source>
        <translation>desde UTC</translation>
    </message>
    <message>
        <source>to UTC</source>
        <translation>hasta UTC</translation>
    </message>
    <message>
        <source>No timeline of %1 was saved on %2.</source>
        <translation>No se guardó ninguna cronología de %1 el %2.</translation>
    </message>
    <message>
        <source>Lists the timeline that was saved with the story of an address.</source>
        <translation>Lista la cronología que se guardó con el relato de una dirección.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>DIRECCIÓN</translation>
    </message>
    <message>
        <source>The address.</source>
        <translation>La dirección.</translation>
    </message>
</context>
<context>
    <name>fw::TriagePage</name>
    <message>
        <source>Select a connection to see the flows of its minute.</source>
        <translation>Al seleccionar una conexión se ven los flujos de su minuto.</translation>
    </message>
    <message>
        <source>Select a connection to see with whom its address exchanged data.</source>
        <translation>Al seleccionar una conexión se ve con quién intercambió datos su dirección.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Chord</source>
        <translation>Cuerdas</translation>
    </message>
    <message>
        <source>Verdict &amp;high</source>
        <translation>Veredicto &amp;alto</translation>
    </message>
    <message>
        <source>Verdict &amp;medium</source>
        <translation>Veredicto &amp;medio</translation>
    </message>
    <message>
        <source>Verdict &amp;low</source>
        <translation>Veredicto &amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Clear verdict</source>
        <translation>&amp;Quitar veredicto</translation>
    </message>
    <message>
        <source>No connection of this day matches the filter.</source>
        <translation>Ninguna conexión de este día coincide con el filtro.</translation>
    </message>
    <message>
        <source>Every connection that matches the filter has a verdict. Switch off Hide scored to see them.</source>
        <translation>Todas las conexiones que coinciden con el filtro tienen veredicto. Para verlas hay que desmarcar Ocultar con veredicto.</translation>
    </message>
    <message>
        <source>Every connection of this day has a verdict. Switch off Hide scored to see them.</source>
        <translation>Todas las conexiones de este día tienen veredicto. Para verlas hay que desmarcar Ocultar con veredicto.</translation>
    </message>
    <message>
        <source>Score by rule</source>
        <translation>Juzgar por regla</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Rule from the current row</source>
        <translation>Re&amp;gla de la fila actual</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Back to the table</source>
        <translation>&amp;Volver a la tabla</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Chord</source>
        <translation>C&amp;uerdas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>None of these connections is ranked any more: a later analysis took others. Their verdicts are kept.</source>
        <translation>Ninguna de estas conexiones está ya clasificada: un análisis posterior tomó otras. Sus veredictos se conservan.</translation>
    </message>
    <message>
        <source>&amp;Name this address…</source>
        <translation>&amp;Nombrar esta dirección…</translation>
    </message>
    <message>
        <source>Chord of this address</source>
        <translation>Cuerdas de esta dirección</translation>
    </message>
    <message>
        <source>Shift+C</source>
        <translation>Shift+C</translation>
    </message>
    <message>
        <source>Sorting and filtering…</source>
        <translation>Ordenando y filtrando…</translation>
    </message>
    <message>
        <source>Filter by the cell</source>
        <translation>Filtrar por la celda</translation>
    </message>
    <message>
        <source>Exclude the cell</source>
        <translation>Excluir la celda</translation>
    </message>
</context>
<context>
    <name>fw::TryAddressPage</name>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Consultar</translation>
    </message>
    <message>
        <source>An IPv4 or IPv6 address</source>
        <translation>Una dirección IPv4 o IPv6</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Asks the services as they are saved; what is changed here counts after OK.</source>
        <translation>Consulta los servicios como están guardados; lo que se cambia aquí cuenta después de Aceptar.</translation>
    </message>
    <message>
        <source>What the services say</source>
        <translation>Lo que dicen los servicios</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>This is not an IPv4 or IPv6 address.</source>
        <translation>Esto no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Internal: inside your own networks.</source>
        <translation>Interna: dentro de las redes propias.</translation>
    </message>
    <message>
        <source>External, and of a block that is no part of the public Internet: no service outside is asked.</source>
        <translation>Externa, y de un bloque que no es parte de la Internet pública: no se consulta a ningún servicio de fuera.</translation>
    </message>
    <message>
        <source>External.</source>
        <translation>Externa.</translation>
    </message>
    <message>
        <source>knows nothing</source>
        <translation>no sabe nada</translation>
    </message>
</context>
<context>
    <name>fw::Unchanged</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>fw::UndoCommand</name>
    <message>
        <source>Takes back the latest decision of a day that is in force.</source>
        <translation>Revierte la última decisión de un día que está en vigor.</translation>
    </message>
</context>
<context>
    <name>fw::WatchSettings</name>
    <message>
        <source>%1: &quot;import&quot; needs &quot;watch&quot;: a list of folders.</source>
        <translation>%1: &quot;import&quot; necesita &quot;watch&quot;: una lista de carpetas.</translation>
    </message>
</context>
<context>
    <name>fw::WebHdfs</name>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 es una carpeta; hay que indicar un archivo de ella.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be put in place: the server did not rename it. Try again.</source>
        <translation>No se ha podido poner %1 en su lugar: el servidor no le ha cambiado el nombre. Hay que intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 was not written: %2 bytes were sent, and %3 arrived. Try again.</source>
        <translation>%1 no se ha escrito: se enviaron %2 bytes y llegaron %3. Hay que intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Fetching %1</source>
        <translation>Obteniendo %1</translation>
    </message>
    <message>
        <source>%1 did not come whole: %2 of %3 bytes. Try again.</source>
        <translation>%1 no ha llegado entero: %2 de %3 bytes. Hay que intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is longer than the %2 bytes the server spoke of; try again when it is complete.</source>
        <translation>%1 es más largo que los %2 bytes que anunció el servidor; hay que intentarlo de nuevo cuando esté completo.</translation>
    </message>
</context>
<context>
    <name>fw::WebHdfsAnswer</name>
    <message>
        <source>%1 does not answer as a WebHDFS server does; check host and port.</source>
        <translation>%1 no responde como un servidor WebHDFS; hay que comprobar el equipo y el puerto.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 no existe.</translation>
    </message>
    <message>
        <source>%1 is a name node in standby; name the active one.</source>
        <translation>%1 es un nodo de nombres en espera; hay que indicar el activo.</translation>
    </message>
    <message>
        <source>%1 is in safe mode and changes nothing; try again later.</source>
        <translation>%1 está en modo seguro y no cambia nada; hay que intentarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>%1 may not be accessed by %2; have the right given, or name another user as webhdfs://user@host.</source>
        <translation>%2 no tiene permiso para acceder a %1; hay que hacer que se le dé, o indicar otro usuario como webhdfs://user@host.</translation>
    </message>
    <message>
        <source>%1 reports a failure; nothing was done.</source>
        <translation>%1 informa de un fallo; no se ha hecho nada.</translation>
    </message>
    <message>
        <source>%1 may not be accessed with this Kerberos ticket; have the right given to its owner.</source>
        <translation>No se permite acceder a %1 con este tique de Kerberos; hay que hacer que se dé permiso a su titular.</translation>
    </message>
</context>
<context>
    <name>fw::WebHdfsClient</name>
    <message>
        <source>%1 was the last of %2 redirects, and sends us on again; that is not followed.</source>
        <translation>%1 era la última de %2 redirecciones y vuelve a redirigir; no se sigue.</translation>
    </message>
</context>
<context>
    <name>fw::WebHdfsUrl</name>
    <message>
        <source>it names no file</source>
        <translation>no indica ningún archivo</translation>
    </message>
    <message>
        <source>its path has a part that is . or ..</source>
        <translation>su ruta tiene una parte que es . o ..</translation>
    </message>
    <message>
        <source>its path has characters that cannot be printed</source>
        <translation>su ruta tiene caracteres que no se pueden imprimir</translation>
    </message>
    <message>
        <source>it cannot be read as one</source>
        <translation>no se puede leer como tal</translation>
    </message>
    <message>
        <source>it names no host</source>
        <translation>no indica ningún equipo</translation>
    </message>
    <message>
        <source>a password has no place in it</source>
        <translation>una contraseña no tiene cabida en ella</translation>
    </message>
    <message>
        <source>its port is 0</source>
        <translation>su puerto es 0</translation>
    </message>
    <message>
        <source>? and # must be written %3F and %23</source>
        <translation>? y # deben escribirse %3F y %23</translation>
    </message>
    <message>
        <source>it does not begin with webhdfs://</source>
        <translation>no empieza por webhdfs://</translation>
    </message>
    <message>
        <source>%1 is no address of a file in HDFS: %2. Write webhdfs://host:port/path, or swebhdfs:// for https.</source>
        <translation>%1 no es una dirección de un archivo en HDFS: %2. Hay que escribir webhdfs://host:port/path, o swebhdfs:// para https.</translation>
    </message>
</context>
<context>
    <name>fw::WorkbenchCommand</name>
    <message>
        <source>The workspace&apos;s folder, made when it is missing. Default: %1</source>
        <translation>La carpeta del espacio de trabajo, que se crea si falta. Por defecto: %1</translation>
    </message>
    <message>
        <source>The day to show, as yyyymmdd or yyyy-mm-dd (UTC). Default: the newest.</source>
        <translation>El día que se muestra, como yyyymmdd o yyyy-mm-dd (UTC). Por defecto: el más reciente.</translation>
    </message>
    <message>
        <source>Triage of a day&apos;s suspicious network flows, in a window.</source>
        <translation>Triaje de los flujos de red sospechosos de un día, en una ventana.</translation>
    </message>
    <message>
        <source>The language of the window. Default: the one chosen before, or the desktop&apos;s.</source>
        <translation>El idioma de la ventana. Por defecto: el elegido antes, o el del escritorio.</translation>
    </message>
    <message>
        <source>WIDTHxHEIGHT</source>
        <translation>ANCHOxALTO</translation>
    </message>
    <message>
        <source>The window&apos;s size, such as 1280x800. Default: the last one.</source>
        <translation>El tamaño de la ventana, como 1280x800. Por defecto: el último.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>CARPETA</translation>
    </message>
    <message>
        <source>Writes a PNG of the window and of each panel into this folder once their data is there, and exits. Works with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Escribe un PNG de la ventana y de cada panel en esta carpeta en cuanto están sus datos, y termina. Funciona con QT_QPA_PLATFORM=offscreen.</translation>
    </message>
    <message>
        <source>Shows the program&apos;s version.</source>
        <translation>Muestra la versión del programa.</translation>
    </message>
    <message>
        <source>The colours. Default: the ones chosen before, or the desktop&apos;s.</source>
        <translation>Los colores. Por omisión: los elegidos antes, o los del escritorio.</translation>
    </message>
</context>
<context>
    <name>fw::WorkbenchOptions</name>
    <message>
        <source>See flow-workbench --help.</source>
        <translation>Véase flow-workbench --help.</translation>
    </message>
    <message>
        <source>Unexpected argument &apos;%1&apos;.</source>
        <translation>Argumento inesperado &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not &apos;%1&apos;.</source>
        <translation>El tema es light o dark, y no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The size is written as 1280x800, not &apos;%1&apos;.</source>
        <translation>El tamaño se escribe como 1280x800, y no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>The language is one of %1, not &apos;%2&apos;.</source>
        <translation>El idioma es uno de %1, y no &apos;%2&apos;.</translation>
    </message>
</context>
<context>
    <name>fw::Workspace</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>The workspace %1 is not a folder.</source>
        <translation>El espacio de trabajo %1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written to; give this user the right to write there.</source>
        <translation>No se puede escribir en el espacio de trabajo %1; hay que dar a este usuario permiso para escribir en él.</translation>
    </message>
</context>
<context>
    <name>fw::ZeekTsvReader</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1: a Zeek log begins with lines that name its columns; the one with #fields is missing.</source>
        <translation>%1: un registro de Zeek empieza con líneas que nombran sus columnas; falta la de #fields.</translation>
    </message>
    <message>
        <source>%1: #fields of a Zeek conn.log lacks the column &quot;%2&quot;.</source>
        <translation>%1: al #fields de un conn.log de Zeek le falta la columna &quot;%2&quot;.</translation>
    </message>
</context>
</TS>
