/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** How Go's libraries read a scalar: neither YAML 1.1 nor 1.2, but what Kubernetes and its tools do. */
public enum YamlDialect {
    /** {@code go.yaml.in/yaml/v2} behind {@code sigs.k8s.io/yaml}: API server, kubectl, Argo CD, kustomization files. */
    GOYAML2(ScalarResolver.V2, new TextualMerge()),
    /** {@code go.yaml.in/yaml/v3} behind kyaml: the resources that kustomize reads. */
    GOYAML3(ScalarResolver.V3, new DeferredMerge());

    private static final int LONGEST_NULL = 4;

    private final ScalarResolver resolver;
    private final MergeRule merge;

    YamlDialect(ScalarResolver resolver, MergeRule merge) {
        this.resolver = resolver;
        this.merge = merge;
    }

    MergeRule merge() {
        return merge;
    }

    public YamlType typeOf(YamlScalar scalar) {
        return valueOf(scalar).type();
    }

    /**
     * The value of a scalar.
     *
     * @throws YamlException when its tag asks for something that its text is not
     */
    public YamlValue valueOf(YamlScalar scalar) {
        String tag = scalar.tag();
        if (tag == null) {
            return scalar.isQuoted() ? new YamlValue.Text(scalar.text()) : resolver.resolve(scalar.text());
        }
        return switch (tag) {
            case YamlTags.NULL, YamlTags.BOOLEAN, YamlTags.INTEGER, YamlTags.FLOAT, YamlTags.TIMESTAMP ->
                tagged(scalar, tag);
            case YamlTags.BINARY -> binary(scalar);
            default -> new YamlValue.Text(scalar.text());
        };
    }

    /** Whether a node is a null scalar; also true for a node that is missing. */
    public boolean isNull(@Nullable YamlNode node) {
        if (!(node instanceof YamlScalar scalar)) {
            return node == null;
        }
        return scalar.tag() == null
                ? scalar.text().length() <= LONGEST_NULL && !scalar.isQuoted() && ScalarResolver.isNull(scalar.text())
                : typeOf(scalar) == YamlType.NULL;
    }

    /** Whether a scalar is a string beyond doubt; quicker than asking for its value. */
    public boolean isSurelyText(YamlScalar scalar) {
        return scalar.tag() == null && (scalar.isQuoted() || ScalarResolver.isSurelyText(scalar.text()));
    }

    /** Whether a scalar is a whole number of up to nine digits beyond doubt; quicker than asking for its value. */
    public boolean isSurelyWhole(YamlScalar scalar) {
        return !scalar.isQuoted() && scalar.tag() == null && ScalarResolver.isSurelyWhole(scalar.text());
    }

    /** Whether a scalar is written {@code true} or {@code false}, which every dialect takes for a truth value. */
    public boolean isSurelyTruth(YamlScalar scalar) {
        return !scalar.isQuoted()
                && scalar.tag() == null
                && (scalar.text().equals("true") || scalar.text().equals("false"));
    }

    /** What a plain scalar with this text and without a tag is. */
    public YamlValue valueOfPlain(String text) {
        return resolver.resolve(text);
    }

    /**
     * What a key is called once it has been read: goyaml 2 on its way to JSON takes {@code on} for {@code true}, {@code
     * 0777} for {@code 511} and {@code 1.0} for {@code 1}; kyaml leaves keys as they are.
     *
     * @throws YamlException when it cannot be a key: null, or a number of more than 63 bits
     */
    public String keyOf(YamlScalar key) {
        if (this == GOYAML3) {
            return key.text();
        }
        YamlValue value = valueOf(key);
        if (value instanceof YamlValue.Text text) {
            return text.value();
        }
        if (value instanceof YamlValue.Binary bytes) {
            return bytes.value();
        }
        if (value instanceof YamlValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof YamlValue.Int number && number.value().bitLength() < Long.SIZE) {
            return number.value().toString();
        }
        if (value instanceof YamlValue.Real real) {
            return GoFloat.generalSingle(real.value());
        }
        throw new YamlException("unsupported map key: " + key.text(), key.mark(), "put the key in quotes");
    }

    private YamlValue tagged(YamlScalar scalar, String tag) {
        YamlValue value = resolver.resolve(scalar.text());
        if (tagOf(value).equals(tag)) {
            return value;
        }
        if (tag.equals(YamlTags.FLOAT)
                && value instanceof YamlValue.Int number
                && number.value().bitLength() < 64) {
            return new YamlValue.Real(number.value().doubleValue());
        }
        if (tag.equals(YamlTags.TIMESTAMP) && GoTimestamp.parse(scalar.text()) != null) {
            return value; // goyaml 2 takes it for a string where no type asks for a time
        }
        throw new YamlException(
                "cannot decode " + tagOf(value) + " `" + scalar.text() + "` as a " + tag, scalar.mark());
    }

    private static YamlValue binary(YamlScalar scalar) {
        try {
            String packed = scalar.text().replace("\n", "").replace("\r", "");
            byte[] bytes = Base64.getDecoder().decode(packed);
            return new YamlValue.Binary(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new YamlException("!!binary value contains invalid base64 data", scalar.mark());
        }
    }

    static String tagOf(YamlValue value) {
        return switch (value.type()) {
            case NULL -> YamlTags.NULL;
            case BOOLEAN -> YamlTags.BOOLEAN;
            case INTEGER -> YamlTags.INTEGER;
            case FLOAT -> YamlTags.FLOAT;
            case STRING -> YamlTags.STRING;
            case TIMESTAMP -> YamlTags.TIMESTAMP;
            case BINARY -> YamlTags.BINARY;
        };
    }
}
