//! A view as what Tera fills a template from.
//!
//! In: a struct of `view`. Out: a Tera context with its fields. Tera's own way makes a hash map of the
//! fields first and copies every name; pages and parts are filled so often that this is felt.

use std::fmt::Display;

use serde::ser::{Error, Impossible, Serialize, SerializeStruct, Serializer};
use tera::{Context, Value};

/// Returns the fields of a view.
pub(super) fn context<T: Serialize>(view: &T) -> Result<Context, tera::Error> {
    view.serialize(Fields(Context::new())).map_err(|it| tera::Error::message(it.0))
}

/// The fields so far.
struct Fields(Context);

/// Why something is no view.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Unfit(String);

impl Error for Unfit {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

fn unfit<T>() -> Result<T, Unfit> {
    Err(Unfit("a view is a struct".into()))
}

impl SerializeStruct for Fields {
    type Ok = Context;
    type Error = Unfit;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unfit> {
        self.0.insert_value(key, Value::try_from_serializable(value).map_err(Unfit::custom)?);
        Ok(())
    }

    fn end(self) -> Result<Context, Unfit> {
        Ok(self.0)
    }
}

/// Methods for what is no struct.
macro_rules! others {
    ($($name:ident($($kind:ty),*) -> $out:ty;)*) => {
        $(fn $name(self, $(_: $kind),*) -> Result<$out, Unfit> { unfit() })*
    };
}

impl Serializer for Fields {
    type Ok = Context;
    type Error = Unfit;
    type SerializeSeq = Impossible<Context, Unfit>;
    type SerializeTuple = Impossible<Context, Unfit>;
    type SerializeTupleStruct = Impossible<Context, Unfit>;
    type SerializeTupleVariant = Impossible<Context, Unfit>;
    type SerializeMap = Impossible<Context, Unfit>;
    type SerializeStruct = Self;
    type SerializeStructVariant = Impossible<Context, Unfit>;

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Unfit> {
        Ok(self)
    }

    others! {
        serialize_bool(bool) -> Context;
        serialize_i8(i8) -> Context;
        serialize_i16(i16) -> Context;
        serialize_i32(i32) -> Context;
        serialize_i64(i64) -> Context;
        serialize_u8(u8) -> Context;
        serialize_u16(u16) -> Context;
        serialize_u32(u32) -> Context;
        serialize_u64(u64) -> Context;
        serialize_f32(f32) -> Context;
        serialize_f64(f64) -> Context;
        serialize_char(char) -> Context;
        serialize_str(&str) -> Context;
        serialize_bytes(&[u8]) -> Context;
        serialize_none() -> Context;
        serialize_unit() -> Context;
        serialize_unit_struct(&'static str) -> Context;
        serialize_unit_variant(&'static str, u32, &'static str) -> Context;
        serialize_seq(Option<usize>) -> Self::SerializeSeq;
        serialize_tuple(usize) -> Self::SerializeTuple;
        serialize_tuple_struct(&'static str, usize) -> Self::SerializeTupleStruct;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Self::SerializeTupleVariant;
        serialize_map(Option<usize>) -> Self::SerializeMap;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Self::SerializeStructVariant;
    }

    fn serialize_some<T: Serialize + ?Sized>(self, _: &T) -> Result<Context, Unfit> {
        unfit()
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: &T,
    ) -> Result<Context, Unfit> {
        unfit()
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<Context, Unfit> {
        unfit()
    }
}
