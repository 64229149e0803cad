/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.cel.function;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.cel.value.CelValues;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlException;
import org.gitopsmaven.yaml.YamlReader;

/** Small functions of Kyverno (kyverno/sdk, {@code extensions/cel/libs}). */
final class KyvernoFunctions {

    private static final String SERVICE_ACCOUNT = "system:serviceaccount:";

    private KyvernoFunctions() {}

    static void addTo(FunctionTable table) {
        for (String prefix : List.of("", "user.")) {
            table.global(
                    prefix + "parseServiceAccount",
                    List.of("string"),
                    "map<string, string>",
                    arguments -> serviceAccount((String) arguments[0]));
        }
        hash(table, "md5", "MD5");
        hash(table, "sha1", "SHA-1");
        hash(table, "sha256", "SHA-256");
        for (String prefix : List.of("", "transform.")) {
            table.global(
                    prefix + "listObjToMap",
                    List.of("list<dyn>", "list<dyn>", "string", "string"),
                    "map<dyn, dyn>",
                    KyvernoFunctions::map);
        }
        for (String name : List.of("random", "random.random")) {
            table.global(name, List.of(), "string", arguments -> chance());
            table.global(name, List.of("string"), "string", arguments -> chance());
        }
        addTexts(table);
        addTimes(table);
    }

    private static void addTexts(FunctionTable table) {
        table.global("json.unmarshal", List.of("string"), "dyn", arguments -> parsed((String) arguments[0]));
        table.global("yaml.parse", List.of("string"), "dyn", arguments -> parsed((String) arguments[0]));
    }

    private static void addTimes(FunctionTable table) {
        table.global("time.toCron", List.of("timestamp"), "string", arguments -> cron((Instant) arguments[0]));
        table.global(
                "time.truncate",
                List.of("timestamp", "duration"),
                "timestamp",
                arguments -> truncated((Instant) arguments[0], (Duration) arguments[1]));
    }

    private static Map<String, Object> serviceAccount(String user) {
        String[] parts = user.startsWith(SERVICE_ACCOUNT)
                ? user.substring(SERVICE_ACCOUNT.length()).split(":", -1)
                : new String[0];
        boolean is = parts.length == 2;
        return Map.of("Namespace", is ? parts[0] : "", "Name", is ? parts[1] : "");
    }

    private static void hash(FunctionTable table, String name, String algorithm) {
        for (String prefix : List.of("", "hash.")) {
            table.global(
                    prefix + name, List.of("string"), "string", arguments -> digest(algorithm, (String) arguments[0]));
        }
    }

    private static String digest(String algorithm, String text) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new FunctionFault(algorithm + " is not known to this Java");
        }
    }

    private static Object map(Object[] arguments) {
        List<?> keys = (List<?>) arguments[0];
        List<?> values = (List<?>) arguments[1];
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(keys.size(), values.size()); i++) {
            Object key = field(keys.get(i), arguments[2]);
            map.put(key, field(values.get(i), arguments[3]));
        }
        return map;
    }

    private static Object field(Object object, Object name) {
        Object value = object instanceof Map<?, ?> map ? map.get(name) : null;
        if (value == null) {
            throw new FunctionFault("there is no field " + name);
        }
        return value;
    }

    private static Object chance() {
        throw FunctionFault.unknowable("what comes by chance cannot be checked");
    }

    private static Object parsed(String text) {
        try {
            return CelValues.of(YamlReader.readOne(text, "value", YamlDialect.GOYAML2), YamlDialect.GOYAML2);
        } catch (YamlException e) {
            throw new FunctionFault("cannot be parsed: " + e.message());
        }
    }

    private static String cron(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        return time.getMinute() + " " + time.getHour() + " " + time.getDayOfMonth() + " " + time.getMonthValue() + " "
                + time.getDayOfWeek().getValue() % 7;
    }

    private static Instant truncated(Instant instant, Duration step) {
        long nanos = step.toNanos();
        if (nanos <= 0) {
            return instant;
        }
        long seconds = instant.getEpochSecond();
        long whole = Math.floorMod(Math.multiplyExact(seconds, 1_000_000_000L) + instant.getNano(), nanos);
        return instant.minusNanos(whole);
    }
}
