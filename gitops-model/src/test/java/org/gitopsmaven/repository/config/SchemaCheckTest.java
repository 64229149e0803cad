/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own check of the published schema against a library that knows all of JSON Schema. */
class SchemaCheckTest {

    private static final Schema LIBRARY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(GitOpsSchema.text(), InputFormat.JSON);
    private static final YamlMapping SCHEMA = (YamlMapping) GitOpsSchema.json(GitOpsSchema.text(), "schema");

    @Property(tries = 2000)
    void findsTheFaultsThatTheLibraryFinds(@ForAll long seed) {
        YamlMapping file = new Drafts(new Random(seed)).object(SCHEMA);
        String json = YamlJson.write(file);

        assertThat(ours(json)).as(json).isEqualTo(theirs(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'layers':['a','a']}",
                "{'layers':['']}",
                "{'version':1.0}",
                "{'version':'1'}",
                "{'rules':{'a':'error','KUST-REFS':1}}",
                "{'argocd':{'clusters':[{'labels':{'a':1}}]}}",
                "{'suppressions':null}",
                "{'flux':{'objects':[{'data':{}},{'name':'','data':[]}]}}"
            })
    void tellsWhatTheLibraryTells(String quoted) {
        String json = quoted.replace('\'', '"');

        assertThat(ours(json)).isEqualTo(theirs(json));
        assertThat(ours(json).isEmpty()).isEqualTo(json.contains("1.0"));
    }

    @Test
    void knowsEveryKeywordOfTheSchema() {
        YamlMapping other = (YamlMapping) GitOpsSchema.json("{\"maxLength\": 3}", "schema");

        assertThatThrownBy(() -> SchemaCheck.faults(other, YamlScalar.string("x")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("maxLength");
    }

    private static TreeSet<String> ours(String json) {
        TreeSet<String> faults = new TreeSet<>();
        SchemaCheck.faults(SCHEMA, GitOpsSchema.json(json, "file"))
                .forEach(fault -> faults.add(told(fault.path(), fault.keyword(), fault.key())));
        return faults;
    }

    private static TreeSet<String> theirs(String json) {
        TreeSet<String> faults = new TreeSet<>();
        LIBRARY.validate(json, InputFormat.JSON).forEach(error -> {
            List<String> path = new ArrayList<>();
            for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
                path.add(String.valueOf(error.getInstanceLocation().getElement(i)));
            }
            faults.add(told(path, error.getKeyword(), error.getProperty()));
        });
        return faults;
    }

    private static String told(List<String> path, String keyword, @Nullable String key) {
        return String.join("/", path) + " " + keyword + " " + Objects.requireNonNullElse(key, "");
    }

    /** Files that are often nearly right. */
    private record Drafts(Random random) {

        private static final List<String> WORDS =
                List.of("dev", "", "1.33", "a/b", "/a", "KUST-REFS", "error", "push", "flux", ".x", "é", "a b", "true");

        YamlNode of(YamlMapping written) {
            if (one(12)) {
                return anything(3);
            }
            String reference = written.text("$ref");
            YamlMapping schema = reference == null
                    ? written
                    : Objects.requireNonNull(Objects.requireNonNull(SCHEMA.mapping("definitions"))
                            .mapping(reference.substring(reference.lastIndexOf('/') + 1)));
            YamlSequence choices = schema.sequence("enum");
            if (choices != null) {
                return one(5)
                        ? word()
                        : choices.get(random.nextInt(choices.size())).copy();
            }
            return switch (String.valueOf(schema.text("type"))) {
                case "object" -> object(schema);
                case "array" -> list(schema);
                case "boolean" -> YamlScalar.plain(one(2) ? "true" : "false");
                case "string" -> word();
                default -> YamlScalar.plain(one(2) ? "1" : "2");
            };
        }

        private YamlMapping object(YamlMapping schema) {
            YamlMapping object = new YamlMapping();
            YamlMapping properties = schema.mapping("properties");
            if (properties != null) {
                properties.forEach(property -> {
                    if (one(3)) {
                        object.put(property.name(), of((YamlMapping) property.value()));
                    }
                });
            }
            for (int i = random.nextInt(5) - 2; i > 0; i--) {
                YamlMapping others = schema.mapping("additionalProperties");
                object.put(word().text(), others == null ? anything(2) : of(others));
            }
            return object;
        }

        private YamlSequence list(YamlMapping schema) {
            YamlSequence list = new YamlSequence();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(of(Objects.requireNonNull(schema.mapping("items"))));
            }
            return list;
        }

        private YamlNode anything(int depth) {
            switch (random.nextInt(depth > 0 ? 7 : 5)) {
                case 0:
                    return YamlScalar.plain("null");
                case 1:
                    return YamlScalar.plain(Integer.toString(random.nextInt(4)));
                case 2:
                    return YamlScalar.plain("1.5");
                case 3:
                    return YamlScalar.plain("false");
                case 4:
                    return word();
                case 5:
                    YamlSequence list = new YamlSequence();
                    list.add(anything(depth - 1));
                    return list;
                default:
                    YamlMapping object = new YamlMapping();
                    object.put(word().text(), anything(depth - 1));
                    return object;
            }
        }

        private YamlScalar word() {
            return YamlScalar.string(WORDS.get(random.nextInt(WORDS.size())));
        }

        private boolean one(int of) {
            return random.nextInt(of) == 0;
        }
    }
}
