{{- define "golden.selector" -}}
app.kubernetes.io/name: {{ .Release.Name }}
{{- end -}}

{{- define "golden.labels" -}}
{{ include "golden.selector" . }}
app.kubernetes.io/part-of: tgitops
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end -}}
