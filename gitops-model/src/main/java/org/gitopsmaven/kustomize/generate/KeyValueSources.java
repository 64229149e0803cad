/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.load.Loader;
import org.gitopsmaven.kustomize.load.SourceFile;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlScalar;

/** Gathers the data of a generator from env files, literals and files, in this order ({@code api/kv/kv.go}). */
final class KeyValueSources {

    private final Loader loader;

    KeyValueSources(Loader loader) {
        this.loader = loader;
    }

    /** The data by key; a key that comes twice is an error. */
    Map<String, KeyValue> gather(GeneratorArgs args) {
        Map<String, KeyValue> data = new TreeMap<>();
        for (KeyValue pair : pairs(args)) {
            if (data.put(pair.key(), pair) != null) {
                throw new KustomizeException(
                        "configmap " + args.name() + " illegally repeats the key `" + pair.key() + "`",
                        pair.mark().location());
            }
        }
        return data;
    }

    private List<KeyValue> pairs(GeneratorArgs args) {
        try {
            List<KeyValue> pairs = new ArrayList<>();
            pairs.addAll(each("env source files: ", args.envs(), this::fromEnvFile));
            pairs.addAll(each("literal sources ", args.literals(), KeyValueSources::fromLiteral));
            pairs.addAll(each("file sources: ", args.files(), this::fromFile));
            return pairs;
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("loading KV pairs", e);
        }
    }

    private static List<KeyValue> each(
            String what, List<YamlScalar> sources, Function<YamlScalar, List<KeyValue>> pairs) {
        List<KeyValue> all = new ArrayList<>();
        for (YamlScalar source : sources) {
            try {
                all.addAll(pairs.apply(source));
            } catch (GitOpsException e) {
                throw KustomizeException.wrap(
                                what
                                        + sources.stream()
                                                .map(YamlScalar::text)
                                                .toList()
                                                .toString()
                                                .replace(", ", " "),
                                e)
                        .orAt(source.mark().location());
            }
        }
        return all;
    }

    private List<KeyValue> fromEnvFile(YamlScalar source) {
        SourceFile file = loader.load(source.text());
        return new EnvFile(file).pairs();
    }

    private static List<KeyValue> fromLiteral(YamlScalar source) {
        String text = source.text();
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw new KustomizeException("invalid literal source " + text + ", expected key=value");
        }
        return List.of(
                KeyValue.of(text.substring(0, equals), withoutQuotes(text.substring(equals + 1)), source.mark()));
    }

    private static String withoutQuotes(String value) {
        int last = value.length() - 1;
        boolean quoted = last > 0
                && value.charAt(0) == value.charAt(last)
                && (value.charAt(0) == '"' || value.charAt(0) == '\'');
        return quoted ? value.substring(1, last) : value;
    }

    private List<KeyValue> fromFile(YamlScalar source) {
        String text = source.text();
        int equals = text.indexOf('=');
        if (equals < 0) {
            return List.of(read(text.substring(text.lastIndexOf('/') + 1), text));
        }
        if (text.indexOf('=', equals + 1) >= 0) {
            throw new KustomizeException("source \"" + text + "\" key name or file path contains '='");
        }
        if (equals == 0) {
            throw new KustomizeException(
                    "missing key name for file path \"" + text.substring(1) + "\" in source \"" + text + "\"");
        }
        if (equals == text.length() - 1) {
            throw new KustomizeException(
                    "missing file path for key name \"" + text.substring(0, equals) + "\" in source \"" + text + "\"");
        }
        return List.of(read(text.substring(0, equals), text.substring(equals + 1)));
    }

    private KeyValue read(String key, String path) {
        SourceFile file = loader.load(path);
        return new KeyValue(key, file.bytes(), new YamlMark(file.name(), 1, 1));
    }
}
