/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.generate;

import java.util.Base64;
import java.util.Map;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.resmap.KustomizeResource;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.kustomize.resmap.Scopes;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlStyle;
import org.gitopsmaven.yaml.YamlTags;

/** Makes a ConfigMap or a Secret ({@code api/internal/generators}). */
public enum DataGenerator {
    CONFIG_MAP("ConfigMap") {
        @Override
        void fill(YamlMapping object, GeneratorArgs args, Map<String, KeyValue> data) {
            for (KeyValue pair : data.values()) {
                String text = pair.text();
                String field = text == null ? "binaryData" : "data";
                put(object, field, pair, text == null ? encode(pair.value()) : text);
            }
        }
    },
    SECRET("Secret") {
        @Override
        void fill(YamlMapping object, GeneratorArgs args, Map<String, KeyValue> data) {
            object.put("type", YamlScalar.string(args.type().isEmpty() ? "Opaque" : args.type()));
            object.put("data", new YamlMapping());
            for (KeyValue pair : data.values()) {
                put(object, "data", pair, encode(pair.value()));
            }
        }
    };

    private static final int LINE = 70;

    private final String kind;

    DataGenerator(String kind) {
        this.kind = kind;
    }

    abstract void fill(YamlMapping object, GeneratorArgs args, Map<String, KeyValue> data);

    /** Makes the object, marked with its behaviour and whether its name gets a hash. */
    public KustomizeResource generate(GeneratorArgs args, Loader loader, Scopes scopes) {
        if (args.name().isEmpty()) {
            throw new KustomizeException(
                    "a configmap must have a name", args.mark().location());
        }
        YamlMapping object = new YamlMapping();
        object.put("apiVersion", YamlScalar.string("v1"));
        object.put("kind", YamlScalar.string(kind));
        ObjectFields.setMetadata(object, "name", args.name());
        ObjectFields.setMetadata(object, "namespace", args.namespace());
        fill(object, args, new KeyValueSources(loader).gather(args));
        addOptions(object, args.options());
        KustomizeResource resource =
                new KustomizeResource(object, new Origin(args.mark().location()), scopes);
        if (!args.options().disableNameSuffixHash()) {
            resource.enableHash();
        }
        if (isLookedFor(args.options().labels())) {
            resource.markAsUsed();
        }
        resource.setBehavior(args.behavior());
        return resource;
    }

    /** Whether a label is a mere mark such as {@code grafana_dashboard: "1"}, by which containers find what they load. */
    private static boolean isLookedFor(Map<String, String> labels) {
        return labels.entrySet().stream()
                .anyMatch(label -> label.getKey().indexOf('/') < 0
                        && (label.getValue().equals("1") || label.getValue().equals("true")));
    }

    private static void addOptions(YamlMapping object, GeneratorArgs.Options options) {
        if (!options.labels().isEmpty()) {
            ObjectFields.setTextMap(object, "labels", options.labels());
        }
        if (!options.annotations().isEmpty()) {
            ObjectFields.setTextMap(object, "annotations", options.annotations());
        }
        if (options.immutable()) {
            object.put("immutable", YamlScalar.plain("true"));
        }
    }

    private static void put(YamlMapping object, String field, KeyValue pair, String text) {
        YamlMapping data = object.mapping(field);
        if (data == null) {
            data = new YamlMapping();
            object.put(field, data);
        }
        YamlStyle style = text.indexOf('\n') >= 0 ? YamlStyle.LITERAL : YamlStyle.PLAIN;
        YamlMark mark = pair.mark();
        data.add(new YamlEntry(
                YamlScalar.plain(pair.key()).withMark(mark), new YamlScalar(text, style, YamlTags.STRING, mark, null)));
    }

    /** Base 64, broken into lines when longer than one. */
    static String encode(byte[] bytes) {
        String encoded = Base64.getEncoder().encodeToString(bytes);
        if (encoded.length() < LINE) {
            return encoded;
        }
        StringBuilder lines = new StringBuilder(encoded.length() + encoded.length() / LINE + 1);
        for (int i = 0; i < encoded.length(); i += LINE) {
            lines.append(encoded, i, Math.min(i + LINE, encoded.length())).append('\n');
        }
        return lines.toString();
    }
}
