/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.sops;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.gitopsmaven.yaml.YamlValue;

/** Decrypts one file after another part of it, and sums up what its MAC is over ({@code sops.go}, {@code Tree.Decrypt}). */
final class SopsDecryption {

    /** What the sum begins with where only encrypted values count. */
    private static final String ONLY_ENCRYPTED = "8a3fd2ad54ce66527b1034f3d147be0b0b975b3bf44f72c6fdadec8176f27d69";

    private static final YamlDialect DIALECT = YamlDialect.GOYAML3;

    private final DataKey key;
    private final EncryptedPaths paths;
    private final boolean onlyEncrypted;
    private final MessageDigest sum;

    SopsDecryption(DataKey key, EncryptedPaths paths, boolean onlyEncrypted) throws SopsException {
        this.key = key;
        this.paths = paths;
        this.onlyEncrypted = onlyEncrypted;
        try {
            this.sum = MessageDigest.getInstance("SHA-512");
        } catch (NoSuchAlgorithmException e) {
            throw SopsException.closed("SHA-512 is not in this JDK");
        }
        if (onlyEncrypted) {
            sum.update(HexFormat.of().parseHex(ONLY_ENCRYPTED));
        }
    }

    String mac() {
        return HexFormat.of().withUpperCase().formatHex(sum.digest());
    }

    YamlMapping document(YamlMapping document) throws SopsException {
        return (YamlMapping) node(document, List.of());
    }

    private YamlNode node(YamlNode node, List<String> path) throws SopsException {
        if (node instanceof YamlMapping mapping) {
            for (YamlEntry entry : mapping) {
                List<String> below = new ArrayList<>(path);
                below.add(entry.name());
                entry.setValue(node(entry.value(), below));
            }
        } else if (node instanceof YamlSequence sequence) {
            for (int i = 0; i < sequence.size(); i++) {
                sequence.set(i, node(sequence.get(i), path));
            }
        } else if (node instanceof YamlScalar scalar && !DIALECT.isNull(scalar)) {
            return leaf(scalar, path);
        }
        return node;
    }

    private YamlScalar leaf(YamlScalar scalar, List<String> path) throws SopsException {
        boolean encrypted = paths.isEncrypted(path);
        if (!encrypted) {
            if (!onlyEncrypted) {
                sum.update(bytes(DIALECT.valueOf(scalar)));
            }
            return scalar;
        }
        if (scalar.text().isEmpty()) {
            return scalar; // SOPS leaves empty texts as they are
        }
        EncryptedValue value = EncryptedValue.of(scalar.text());
        byte[] plain = key.decrypt(value, String.join(":", path) + ":");
        sum.update(plain);
        return value.plain(new String(plain, StandardCharsets.UTF_8), scalar);
    }

    /** What Go makes of a value that is not encrypted. */
    private static byte[] bytes(YamlValue value) {
        String text = "";
        if (value instanceof YamlValue.Text given) {
            text = given.value();
        } else if (value instanceof YamlValue.Bool bool) {
            text = bool.value() ? "True" : "False";
        } else if (value instanceof YamlValue.Int number) {
            text = number.value().toString();
        } else if (value instanceof YamlValue.Real real) {
            text = real(real.value());
        } else if (value instanceof YamlValue.Timestamp time) {
            text = time.value();
        } else if (value instanceof YamlValue.Binary binary) {
            text = binary.value();
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The shortest digits, without an exponent. */
    private static String real(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "+Inf" : "-Inf";
        }
        String plain =
                new java.math.BigDecimal(Double.toString(value)).toPlainString().toLowerCase(Locale.ROOT);
        return plain.indexOf('.') < 0 ? plain : plain.replaceFirst("\\.?0+$", "");
    }
}
