<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
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
        <source>Bytes sent by the originator, whole day: %1 and 1 peer</source>
        <translation>Bytes enviados por el originador, día completo: %1 y 1 interlocutor</translation>
    </message>
    <message>
        <source>Bytes sent by the originator, whole day: %1 and %2 peers</source>
        <translation>Bytes enviados por el originador, día completo: %1 y %2 interlocutores</translation>
    </message>
    <message>
        <source>Packets sent by the originator, whole day: %1 and 1 peer</source>
        <translation>Paquetes enviados por el originador, día completo: %1 y 1 interlocutor</translation>
    </message>
    <message>
        <source>Packets sent by the originator, whole day: %1 and %2 peers</source>
        <translation>Paquetes enviados por el originador, día completo: %1 y %2 interlocutores</translation>
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
</context>
<context>
    <name>fw::ChordPanel</name>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>What the diagram measures</source>
        <translation>Qué mide el diagrama</translation>
    </message>
    <message>
        <source>M&amp;easure:</source>
        <translation>Med&amp;ida:</translation>
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
    <name>fw::ConnectionDelegate</name>
    <message>
        <source>int</source>
        <comment>badge of an internal address, as short as possible</comment>
        <translation>int</translation>
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
</context>
<context>
    <name>fw::ConnectionTable</name>
    <message>
        <source>Ranked connections</source>
        <translation>Conexiones clasificadas</translation>
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
    <name>fw::Database</name>
    <message>
        <source>The database %1 cannot be opened.</source>
        <translation>No se puede abrir la base de datos %1.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used.</source>
        <translation>No se puede usar la base de datos %1.</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again.</source>
        <translation>Otro programa está escribiendo en %1. No se ha cambiado nada; conviene volver a intentarlo.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was changed.</source>
        <translation>No queda espacio para %1. No se ha cambiado nada.</translation>
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
        <source>%1 cannot be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
</context>
<context>
    <name>fw::Day</name>
    <message>
        <source>&apos;%1&apos; is not a date: expected yyyymmdd or yyyy-mm-dd.</source>
        <translation>&apos;%1&apos; no es una fecha: se esperaba aaaammdd o aaaa-mm-dd.</translation>
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
        <source>No raw flow of this minute is stored. Import the day&apos;s flows to see the details.</source>
        <translation>No hay flujos en bruto de este minuto. Para ver los detalles hay que importar los flujos del día.</translation>
    </message>
    <message>
        <source>%1 was ranked with one peer only, or the day&apos;s flows are not imported, so it has no chord diagram.</source>
        <translation>%1 se clasificó con un solo interlocutor, o los flujos del día no están importados, así que no tiene diagrama de cuerdas.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 was ranked with more than one peer, or the day&apos;s flows are not imported, so neither has a chord diagram.</source>
        <translation>Ni %1 ni %2 se clasificaron con más de un interlocutor, o los flujos del día no están importados, así que ninguna tiene diagrama de cuerdas.</translation>
    </message>
    <message>
        <source>The verdict was not saved: %1</source>
        <translation>El veredicto no se ha guardado: %1</translation>
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
        <translation>El día %1 no tiene veredictos; no se ha cambiado nada.</translation>
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
    <name>fw::DayLock</name>
    <message>
        <source>%1 is being worked on by %2 (process %3). Nothing was changed.</source>
        <translation>En el día %1 está trabajando %2 (proceso %3). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta del %1.</translation>
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
    <message>
        <source>There is no geolocation database, so places stay empty. Put a MaxMind or DB-IP *.mmdb file into %1.</source>
        <translation>No hay base de datos de geolocalización, así que los lugares quedan vacíos. Hay que poner un archivo *.mmdb de MaxMind o DB-IP en %1.</translation>
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
</context>
<context>
    <name>fw::FlowConf</name>
    <message>
        <source>expected an object of column names and indexes</source>
        <translation>se esperaba un objeto con nombres e índices de columnas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a column index, 0 or greater</source>
        <translation>&quot;%1&quot; necesita un índice de columna, 0 o mayor</translation>
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
        <source>every entry must be a column index, 0 or greater</source>
        <translation>cada elemento debe ser un índice de columna, 0 o mayor</translation>
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
        <source>%1 is not valid JSON.</source>
        <translation>%1 no es JSON válido.</translation>
    </message>
    <message>
        <source>%1 must hold one JSON object.</source>
        <translation>%1 debe contener un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>fw::FlowCsvReader</name>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1, line 1: this is not a Spot flow file: expected a header line with the column &quot;%2&quot;, found %3.</source>
        <translation>%1, línea 1: esto no es un archivo de flujos de Spot: se esperaba una línea de cabecera con la columna &quot;%2&quot; y hay %3.</translation>
    </message>
    <message>
        <source>%1, line 1: more than %2 columns.</source>
        <translation>%1, línea 1: más de %2 columnas.</translation>
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
</context>
<context>
    <name>fw::ImportCommand</name>
    <message>
        <source>%1: %2 lines rejected</source>
        <translation>%1: %2 líneas rechazadas</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
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
        <source>Imports flow CSV files into the days their rows belong to.</source>
        <translation>Importa archivos CSV de flujos en los días a los que pertenecen sus filas.</translation>
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
    <message numerus="yes">
        <source>%1 holds no flow: %n line(s) were rejected.</source>
        <translation>
            <numerusform>%1 no contiene ningún flujo: se ha rechazado %n línea.</numerusform>
            <numerusform>%1 no contiene ningún flujo: se han rechazado %n líneas.</numerusform>
        </translation>
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
</context>
<context>
    <name>fw::Journal</name>
    <message>
        <source>No connection of %1 matches; nothing was scored.</source>
        <translation>No coincide ninguna conexión del %1; no se ha dado ningún veredicto.</translation>
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
</context>
<context>
    <name>fw::MainWindow</name>
    <message>
        <source>%1 - Flow Workbench</source>
        <translation>%1 - Flow Workbench</translation>
    </message>
    <message>
        <source>Embedded store</source>
        <translation>Almacén integrado</translation>
    </message>
    <message>
        <source>Times are UTC</source>
        <translation>Horas en UTC</translation>
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
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
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
        <source>Da&amp;y:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>Li&amp;mit:</source>
        <translation>Lí&amp;mite:</translation>
    </message>
    <message>
        <source>The workspace has nothing of %1.</source>
        <translation>El espacio de trabajo no tiene nada del %1.</translation>
    </message>
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
        <source>Open results</source>
        <translation>Abrir resultados</translation>
    </message>
    <message>
        <source>Ranked results (*.csv);;All files (*)</source>
        <translation>Resultados clasificados (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import flows</source>
        <translation>Importar flujos</translation>
    </message>
    <message>
        <source>Spot flow CSV (*.csv);;All files (*)</source>
        <translation>CSV de flujos de Spot (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>V&amp;er</translation>
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
    <name>fw::NotebookTemplates</name>
    <message>
        <source>The notebook template %1 cannot be read.</source>
        <translation>No se puede leer la plantilla de cuaderno %1.</translation>
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
    <name>fw::QuickFilter</name>
    <message>
        <source>%1 is not a network: %2 is not an IPv4 or IPv6 address.</source>
        <translation>%1 no es una red: %2 no es una dirección IPv4 ni IPv6.</translation>
    </message>
    <message>
        <source>%1 is not a network: the prefix length after the slash must be a number from 0 to %2.</source>
        <translation>%1 no es una red: la longitud del prefijo tras la barra debe ser un número de 0 a %2.</translation>
    </message>
    <message>
        <source>%1 is not a range: it needs two addresses of one family, the lower one first.</source>
        <translation>%1 no es un rango: hacen falta dos direcciones de la misma familia, la menor primero.</translation>
    </message>
    <message>
        <source>%1 is not an IPv4 or IPv6 address.</source>
        <translation>%1 no es una dirección IPv4 ni IPv6.</translation>
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
</context>
<context>
    <name>fw::Reputation</name>
    <message>
        <source>The reputation service %1 gave no answer, so the run goes on without it: %2</source>
        <translation>El servicio de reputación %1 no dio respuesta, así que el análisis sigue sin él: %2</translation>
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
        <source>%1: %2 connections would lose their verdict: %3 high, %4 medium, %5 low.</source>
        <translation>%1: %2 conexiones perderían su veredicto: %3 high, %4 medium, %5 low.</translation>
    </message>
    <message>
        <source>Nothing was changed; --yes does it.</source>
        <translation>No se ha cambiado nada; --yes lo hace.</translation>
    </message>
    <message>
        <source>%1: no connection had a verdict; nothing was changed.</source>
        <translation>%1: ninguna conexión tenía veredicto; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>%1: %2 connections lost their verdict.</source>
        <translation>%1: %2 conexiones han perdido su veredicto.</translation>
    </message>
    <message>
        <source>Takes away every verdict of a day.</source>
        <translation>Quita todos los veredictos de un día.</translation>
    </message>
    <message>
        <source>Does it. Without it, says what would go and changes nothing.</source>
        <translation>Lo hace. Sin esta opción, dice qué se perdería y no cambia nada.</translation>
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
        <source>a protocol name</source>
        <translation>un nombre de protocolo</translation>
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
        <source>%1 changed while it was being read. Nothing was changed; run again when it is complete.</source>
        <translation>%1 cambió mientras se leía. No se ha cambiado nada; hay que repetir el análisis cuando esté completo.</translation>
    </message>
    <message>
        <source>The limit must be a whole number of rows, 1 or greater.</source>
        <translation>El límite debe ser un número entero de filas, 1 o mayor.</translation>
    </message>
    <message>
        <source>No raw flows of %1 were imported, so details, chords and ingest summary are empty. Import the day&apos;s flows; they are then filled.</source>
        <translation>No se han importado flujos en bruto del %1, así que los detalles, las cuerdas y el resumen de la ingesta están vacíos. Se rellenan al importar los flujos del día.</translation>
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
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>The ranked results; the day keeps a copy. Default: flow_results.csv of the day&apos;s folder.</source>
        <translation>Los resultados clasificados; el día guarda una copia. Por omisión: flow_results.csv de la carpeta del día.</translation>
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
    <name>fw::Schema</name>
    <message>
        <source>%1 was made by a newer version of Flow Workbench.</source>
        <translation>%1 lo creó una versión más reciente de Flow Workbench.</translation>
    </message>
</context>
<context>
    <name>fw::ScoreCommand</name>
    <message>
        <source>--score is one of high, medium, low, clear, not &apos;%1&apos;.</source>
        <translation>--score debe ser uno de high, medium, low, clear, y no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--connection must be a key as &apos;flow-oa suspicious --format json&apos; writes it, such as 2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP, not &apos;%1&apos;.</source>
        <translation>--connection debe ser una clave como las que escribe &apos;flow-oa suspicious --format json&apos;, por ejemplo 2026-03-18T01:02:03Z/10.0.0.5/50123/203.0.113.9/443/TCP, y no &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>--connection cannot be combined with --src-ip, --dst-ip, --src-port, --dst-port or --proto.</source>
        <translation>--connection no se puede combinar con --src-ip, --dst-ip, --src-port, --dst-port ni --proto.</translation>
    </message>
    <message>
        <source>Say which connections: --connection, --src-ip, --dst-ip, --src-port, --dst-port or --proto.</source>
        <translation>Hay que decir qué conexiones: --connection, --src-ip, --dst-ip, --src-port, --dst-port o --proto.</translation>
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
    <name>fw::Session</name>
    <message>
        <source>The flows were imported, but the tables of %1 made from them were not renewed; import the file again, or run the analysis.</source>
        <translation>Los flujos se han importado, pero las tablas del %1 que salen de ellos no se han renovado; hay que importar el archivo de nuevo o ejecutar el análisis.</translation>
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
        <source>The raw flows of a day, as Spot&apos;s flow CSV.</source>
        <translation>Los flujos en bruto de un día, como CSV de flujos de Spot.</translation>
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
        <source>Address, network (10.0.0.0/8) or text</source>
        <translation>Dirección, red (10.0.0.0/8) o texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Hide scored</source>
        <translation>&amp;Ocultar con veredicto</translation>
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
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
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
        <source>Filte&amp;r:</source>
        <translation>Fil&amp;tro:</translation>
    </message>
</context>
<context>
    <name>fw::WorkbenchOptions</name>
    <message>
        <source>See flow-workbench --help.</source>
        <translation>Véase flow-workbench --help.</translation>
    </message>
    <message>
        <source>Triage of a day&apos;s suspicious network flows.</source>
        <translation>Triaje de los flujos de red sospechosos de un día.</translation>
    </message>
    <message>
        <source>The folder of the workspace; made when missing. Default: %1.</source>
        <translation>La carpeta del espacio de trabajo; se crea si falta. Por omisión: %1.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>The day to show, yyyymmdd or yyyy-mm-dd. Default: the newest.</source>
        <translation>El día que se muestra, aaaammdd o aaaa-mm-dd. Por omisión: el más reciente.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>light or dark. Default: the desktop&apos;s.</source>
        <translation>light (claro) o dark (oscuro). Por omisión: el del escritorio.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>The window&apos;s size, such as 1280x800.</source>
        <translation>El tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>AxA</translation>
    </message>
    <message>
        <source>Write a PNG of the window and of each panel into this folder once their data is there, and exit. Works with QT_QPA_PLATFORM=offscreen.</source>
        <translation>Escribe en esta carpeta un PNG de la ventana y de cada panel en cuanto tienen sus datos, y sale. Funciona con QT_QPA_PLATFORM=offscreen.</translation>
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
        <source>The language of the window: %1. Default: the one chosen before, or the desktop&apos;s.</source>
        <translation>El idioma de la ventana: %1. Por omisión: el elegido antes, o el del escritorio.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>The language is one of %1, not &apos;%2&apos;.</source>
        <translation>El idioma es uno de %1, y no &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
</context>
<context>
    <name>fw::Workspace</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: &quot;version&quot; must be a whole number, 1 or greater.</source>
        <translation>%1: &quot;version&quot; debe ser un número entero, 1 o mayor.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Flow Workbench.</source>
        <translation>%1 lo creó una versión más reciente de Flow Workbench.</translation>
    </message>
    <message>
        <source>%1: &quot;database&quot; needs &quot;engine&quot;: &quot;sqlite&quot;.</source>
        <translation>%1: &quot;database&quot; necesita &quot;engine&quot;: &quot;sqlite&quot;.</translation>
    </message>
    <message>
        <source>%1: the database engine &quot;%2&quot; is not available; this version stores in &quot;sqlite&quot;.</source>
        <translation>%1: el motor de base de datos &quot;%2&quot; no está disponible; esta versión almacena en &quot;sqlite&quot;.</translation>
    </message>
    <message>
        <source>The workspace %1 is not a folder.</source>
        <translation>El espacio de trabajo %1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The workspace %1 cannot be written to.</source>
        <translation>No se puede escribir en el espacio de trabajo %1.</translation>
    </message>
</context>
</TS>
