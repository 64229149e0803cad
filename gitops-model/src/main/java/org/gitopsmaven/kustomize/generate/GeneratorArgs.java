/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gitopsmaven.kustomize.resmap.Behavior;
import org.gitopsmaven.kustomize.resmap.ObjectFields;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of {@code configMapGenerator} or {@code secretGenerator} asks for ({@code api/types/generatorargs.go}).
 *
 * @param type the type of a Secret; empty for {@code Opaque}
 * @param mark where the entry stands
 */
public record GeneratorArgs(
        String name,
        String namespace,
        Behavior behavior,
        String type,
        List<YamlScalar> envs,
        List<YamlScalar> literals,
        List<YamlScalar> files,
        Options options,
        YamlMark mark) {

    /** What {@code options} and {@code generatorOptions} say; the entry's own labels and annotations win. */
    public record Options(
            Map<String, String> labels,
            Map<String, String> annotations,
            boolean disableNameSuffixHash,
            boolean immutable) {

        static Options of(@Nullable YamlMapping local, @Nullable YamlMapping global) {
            return new Options(
                    merged("labels", local, global),
                    merged("annotations", local, global),
                    flag("disableNameSuffixHash", local, global),
                    flag("immutable", local, global));
        }

        private static Map<String, String> merged(
                String field, @Nullable YamlMapping local, @Nullable YamlMapping global) {
            Map<String, String> texts = new TreeMap<>();
            if (global != null) {
                texts.putAll(ObjectFields.textsOf(global.mapping(field)));
            }
            if (local != null) {
                texts.putAll(ObjectFields.textsOf(local.mapping(field)));
            }
            return texts;
        }

        private static boolean flag(String field, @Nullable YamlMapping local, @Nullable YamlMapping global) {
            return local != null && "true".equals(local.text(field))
                    || global != null && "true".equals(global.text(field));
        }
    }

    /** Reads an entry that was checked against its struct. */
    public static GeneratorArgs of(YamlMapping entry, @Nullable YamlMapping globalOptions) {
        YamlMapping metadata = entry.mapping("metadata");
        List<YamlScalar> envs = texts(entry, "envs");
        if (entry.get("env") instanceof YamlScalar env && !env.text().isEmpty()) {
            envs.add(env);
        }
        return new GeneratorArgs(
                textOr(entry, "name", metadata),
                textOr(entry, "namespace", metadata),
                Behavior.of(ObjectFields.text(entry, "behavior")),
                ObjectFields.text(entry, "type"),
                envs,
                texts(entry, "literals"),
                texts(entry, "files"),
                Options.of(entry.mapping("options"), globalOptions),
                entry.mark());
    }

    private static String textOr(YamlMapping entry, String field, @Nullable YamlMapping metadata) {
        String text = ObjectFields.text(entry, field);
        return text.isEmpty() && metadata != null ? ObjectFields.text(metadata, field) : text;
    }

    private static List<YamlScalar> texts(YamlMapping entry, String field) {
        List<YamlScalar> texts = new ArrayList<>();
        YamlSequence sequence = entry.sequence(field);
        if (sequence != null) {
            for (YamlNode item : sequence) {
                texts.add((YamlScalar) item);
            }
        }
        return texts;
    }
}
