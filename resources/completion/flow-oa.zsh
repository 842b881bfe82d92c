#compdef flow-oa
# Completion of flow-oa for zsh, written by 'flow-oa completion zsh'.

# The days of the workspace on the command line.
_flow_oa_days() {
    local -a days arguments
    local -i at=$words[(I)--workspace]
    local named=$words[(R)--workspace=*]
    if (( at )); then
        arguments=(--workspace ${(Q)~words[at + 1]})
    elif [[ -n $named ]]; then
        arguments=(--workspace ${(Q)named#*=})
    fi
    days=(${(f)"$($_flow_oa_program days $arguments --format csv 2>/dev/null </dev/null)"})
    days=(${days[2,-1]%%,*})
    compadd -a days
}

_flow_oa() {
    if (( CURRENT == 2 )); then
        local -a commands=(
@NAMES@
        )
        _describe -t commands command commands
        compadd -- --help --version
        return
    fi
    local _flow_oa_program=${(Q)~words[1]} command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
@CASES@
    esac
}

_flow_oa "$@"
