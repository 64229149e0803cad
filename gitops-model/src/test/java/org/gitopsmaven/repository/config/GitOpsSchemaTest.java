/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.repository.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gitopsmaven.finding.FieldPath;
import org.gitopsmaven.jsonschema.JsonFault;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlJson;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own reading of the published schema against a library that knows all of JSON Schema. */
class GitOpsSchemaTest {

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
    void isCheckedInFull() {
        assertThat(GitOpsSchema.schema().unchecked()).isEmpty();
    }

    private static TreeSet<String> ours(String json) {
        TreeSet<String> faults = new TreeSet<>();
        GitOpsSchema.schema()
                .check(GitOpsSchema.json(json, "file"), YamlDialect.GOYAML3)
                .forEach(fault -> faults.add(ours(fault)));
        return faults;
    }

    /** The library tells a field and an item that may not be there at what they are in. */
    private static String ours(JsonFault fault) {
        boolean inner = fault.kind() != JsonFault.Kind.REQUIRED && fault.field() != null
                || fault.kind() == JsonFault.Kind.COMBINATION;
        FieldPath path = inner ? fault.path().parent() : fault.path();
        return told(path, fault.kind(), fault.field());
    }

    private static TreeSet<String> theirs(String json) {
        TreeSet<String> faults = new TreeSet<>();
        LIBRARY.validate(json, InputFormat.JSON).forEach(error -> {
            FieldPath path = FieldPath.ROOT;
            for (int i = 0; i < error.getInstanceLocation().getNameCount(); i++) {
                Object step = error.getInstanceLocation().getElement(i);
                path = step instanceof Integer index ? path.item(index) : path.field(step.toString());
            }
            faults.add(told(path, kind(error.getKeyword()), error.getProperty()));
        });
        return faults;
    }

    private static JsonFault.Kind kind(String keyword) {
        return switch (keyword) {
            case "type" -> JsonFault.Kind.TYPE;
            case "required" -> JsonFault.Kind.REQUIRED;
            case "additionalProperties" -> JsonFault.Kind.UNKNOWN_FIELD;
            case "enum", "const" -> JsonFault.Kind.ENUM;
            case "pattern", "propertyNames" -> JsonFault.Kind.FORMAT;
            case "minLength" -> JsonFault.Kind.RANGE;
            case "uniqueItems" -> JsonFault.Kind.COMBINATION;
            default -> throw new IllegalStateException(keyword);
        };
    }

    private static String told(FieldPath path, JsonFault.Kind kind, @Nullable String field) {
        return path + " " + kind + " " + Objects.requireNonNullElse(field, "");
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
