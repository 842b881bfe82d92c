# Completion of flow-oa for bash, written by 'flow-oa completion bash'.

# Offers what compgen makes of the arguments.
_flow_oa_offer() {
    mapfile -t COMPREPLY < <(compgen "$@" -- "$word")
}

_flow_oa_paths() {
    # Outside of a completion there is nothing to set.
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen "$1" -- "$word")
}

# The days of the workspace on the command line.
_flow_oa_days() {
    local i at arguments=()
    for ((i = 2; i < ${#COMP_WORDS[@]} - 1; i++)); do
        [[ ${COMP_WORDS[i]} == --workspace ]] || continue
        at=$((i + 1))
        [[ ${COMP_WORDS[at]} == = ]] && at=$((i + 2))
        [[ -n ${COMP_WORDS[at]-} ]] && arguments=(--workspace "${COMP_WORDS[at]/#\~/$HOME}")
    done
    "${COMP_WORDS[0]/#\~/$HOME}" days "${arguments[@]}" --format csv 2>/dev/null </dev/null \
        | sed -n '2,$s/,.*//p'
}

_flow_oa() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # --format=csv arrives as three words.
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    if ((COMP_CWORD == 1)); then
        _flow_oa_offer -W '@NAMES@'
        return
    fi
    case ${COMP_WORDS[1]} in
@CASES@
    esac
}

complete -F _flow_oa flow-oa
